import type { FeedbackPermission } from '../../../domain/answer/coach-case.ts';
import { type AnswerFault, type AnswerForm, asksFor } from '../../../domain/answer/prepare-answer.ts';
import { MOST_CHARACTERS } from '../../../domain/referral/referral.ts';
import { TextArea } from '../../parts/fields/TextArea.tsx';
import { Tick } from '../../parts/fields/Tick.tsx';
import type { CoachText } from '../screen-text.ts';

export type MessageFieldsProps = {
  readonly text: CoachText;
  readonly form: AnswerForm;
  readonly feedback: FeedbackPermission;
  readonly faultAt: (field: AnswerFault['field']) => string | undefined;
  readonly onChange: (form: AnswerForm) => void;
};

/** Words that reach the referrer. Without the patient's permission there is no field for them. */
export function MessageFields({ text, form, feedback, faultAt, onChange }: MessageFieldsProps) {
  const { coach } = text;
  if (feedback !== 'given') return <NoWords text={text} form={form} feedback={feedback} />;
  const nextStory = form.story === 'may-be-told' ? 'stays-here' : 'may-be-told';
  return (
    <>
      {asksFor(form.step, 'reason') && (
        <Words
          text={text}
          label={coach.words}
          value={form.words}
          fault={faultAt('words')}
          onInput={(words) => onChange({ ...form, words })}
        />
      )}
      <Words
        text={text}
        label={coach.message}
        value={form.message}
        fault={faultAt('message')}
        onInput={(message) => onChange({ ...form, message })}
      />
      {form.message.trim() !== '' && (
        <Tick checked={form.story === 'may-be-told'} onToggle={() => onChange({ ...form, story: nextStory })}>
          {coach.story}
        </Tick>
      )}
    </>
  );
}

/** What was typed before the permission was taken back stays readable, and cannot be sent. */
function NoWords({
  text: { coach },
  form,
  feedback,
}: Pick<MessageFieldsProps, 'text' | 'form' | 'feedback'>) {
  const written = [form.words, form.message].filter((words) => words.trim() !== '');
  return (
    <>
      <p class="small">{coach.feedback[feedback]}</p>
      {written.length > 0 && (
        <>
          <p>{coach.yourWords}</p>
          <p class="journal">{written.join('\n')}</p>
        </>
      )}
    </>
  );
}

type WordsProps = {
  readonly text: CoachText;
  readonly label: string;
  readonly value: string;
  readonly fault: string | undefined;
  readonly onInput: (value: string) => void;
};

function Words({ text: { coach }, label, value, fault, onInput }: WordsProps) {
  const left = MOST_CHARACTERS - [...value.trim()].length;
  return (
    <div>
      <TextArea label={label} hint={coach.optional} value={value} onInput={onInput} />
      <p class={left < 0 ? 'fault' : 'small faint'}>{fault ?? coach.left(left)}</p>
    </div>
  );
}
