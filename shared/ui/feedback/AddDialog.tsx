import { Send } from 'lucide-preact';
import type { Failure } from '../../domain/failure.ts';
import {
  type AdditionFault,
  type AdditionForm,
  type AdditionPart,
  findAdditionFault,
  previewAddition,
} from '../../domain/referral/addition.ts';
import { MOST_CHARACTERS } from '../../domain/referral/referral.ts';
import type { Texts } from '../../text/text.ts';
import { FailureNotice } from '../failure/FailureNotice.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { TextArea } from '../parts/fields/TextArea.tsx';
import { TextField } from '../parts/fields/TextField.tsx';
import { Tick } from '../parts/fields/Tick.tsx';

/** Where an addition is. `ended`: no one works from the referral any more. */
export type AddState =
  | { readonly status: 'writing' | 'sending' | 'in-doubt' | 'ended' }
  | { readonly status: 'failed'; readonly failure: Failure };

export type AddDialogProps = {
  readonly text: Texts;
  /** As they leave. */
  readonly dutch: Texts;
  readonly form: AdditionForm;
  /** Who gets it and who writes it; empty when nothing tells. */
  readonly coach: string;
  readonly sender: string;
  readonly state: AddState;
  readonly onChange: (form: AdditionForm) => void;
  /** Also after a doubt: the same is never stored twice. */
  readonly onSend: () => void;
  readonly onSignIn: () => void;
  readonly onClose: () => void;
};

/** A message or a supplement to the coach: filled in, seen as it goes, and sent. */
export function AddDialog(props: AddDialogProps) {
  const { text, form, state, onChange, onSend, onClose } = props;
  const { feedback } = text;
  const { adding } = feedback;
  const fault = findAdditionFault(form);
  const canSend = fault === undefined && state.status !== 'sending' && state.status !== 'ended';
  return (
    <Dialog title={adding.titles[form.kind]} onClose={onClose}>
      <div class="fields">
        <p class="small">{adding.hints[form.kind]}</p>
        {form.kind === 'supplement' && <SupplementFields text={text} form={form} onChange={onChange} />}
        <TextArea
          label={adding.words[form.kind]}
          value={form.words}
          {...(form.kind === 'message' && { focusOnOpen: 'yes' })}
          onInput={(words) => onChange({ ...form, words })}
        />
        <Room text={text} words={form.words} fault={fault} />
        <WhatGoes {...props} parts={previewAddition(form)} />
        <Said {...props} />
      </div>
      <footer class="dialog__footer">
        <button type="button" class="button" onClick={onClose}>
          {adding.close}
        </button>
        <button
          type="button"
          class="button button--primary"
          aria-disabled={!canSend}
          onClick={() => canSend && onSend()}
        >
          <Send size={16} />
          {state.status === 'sending' ? adding.sending : adding.send}
        </button>
      </footer>
    </Dialog>
  );
}

type FieldsProps = Pick<AddDialogProps, 'text' | 'form' | 'onChange'>;

function SupplementFields({ text: { feedback }, form, onChange }: FieldsProps) {
  const { parts } = feedback.adding;
  const isInHospital = form.situation === 'in-hospital';
  return (
    <>
      <Tick
        checked={isInHospital}
        onToggle={() => onChange({ ...form, situation: isInHospital ? 'not-said' : 'in-hospital' })}
      >
        {parts['in-hospital']}
      </Tick>
      <TextField
        label={parts.phone}
        type="tel"
        value={form.phone}
        onInput={(phone) => onChange({ ...form, phone })}
      />
      <TextField
        label={parts['best-moment']}
        value={form.bestMoment}
        onInput={(bestMoment) => onChange({ ...form, bestMoment })}
      />
    </>
  );
}

type RoomProps = Pick<AddDialogProps, 'text'> & {
  readonly words: string;
  readonly fault: AdditionFault | undefined;
};

/** How many characters are left, once it begins to matter. */
function Room({ text: { feedback }, words, fault }: RoomProps) {
  const left = MOST_CHARACTERS - [...words.trim()].length;
  return (
    <p class={fault === 'too-long' ? 'small late' : 'small faint'} role="status">
      {fault === 'too-long' && left >= 0 ? feedback.adding.tooLong : feedback.adding.left(left)}
    </p>
  );
}

/** Exactly what leaves, in the language in which it leaves. */
function WhatGoes({
  text,
  dutch,
  form,
  coach,
  sender,
  parts,
}: AddDialogProps & { readonly parts: readonly AdditionPart[] }) {
  const { adding } = dutch.feedback;
  const rows: readonly (readonly [string, string])[] = [
    [adding.to, coach || adding.theCoach],
    [adding.from, sender],
    ...parts.map(
      ({ id, text: words }) =>
        [id === 'words' ? adding.words[form.kind] : adding.parts[id], words || adding.yes] as const,
    ),
  ];
  return (
    <section aria-label={text.sharing.preview}>
      <h3 class="subheading">{text.sharing.preview}</h3>
      <dl class="rows">
        {rows.map(([term, value]) => (
          <div class="rows__row" key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p class="small faint">{text.feedback.adding.onlyPermitted}</p>
    </section>
  );
}

/** What came of sending it. */
function Said({ text, state, onSend, onSignIn }: AddDialogProps) {
  const { adding } = text.feedback;
  if (state.status === 'failed' && state.failure.kind !== 'no-consent') {
    const act = state.failure.kind === 'session-expired' ? onSignIn : onSend;
    return <FailureNotice text={text} failure={state.failure} onAct={act} />;
  }
  const words = wordsOf(adding, state);
  return words === undefined ? null : (
    <p class="notice" role="alert">
      {words}
    </p>
  );
}

function wordsOf(adding: Texts['feedback']['adding'], { status }: AddState): string | undefined {
  switch (status) {
    case 'failed':
      return adding.notPermitted;
    case 'in-doubt':
      return adding.inDoubt;
    case 'ended':
      return adding.ended;
    default:
      return undefined;
  }
}
