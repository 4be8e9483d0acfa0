import { useState } from 'preact/hooks';
import { portalFields } from '../../../shared/domain/referral/portal-values.ts';
import { TextArea } from '../../../shared/ui/parts/fields/TextArea.tsx';
import { TextField } from '../../../shared/ui/parts/fields/TextField.tsx';
import { saveFile } from '../../../shared/ui/parts/save-file.ts';
import { adapterSentence } from '../../adapter/adapter-sentence.ts';
import type { PanelAppProps } from '../../own-pages/panel-props.ts';
import type { PortalAdapter } from '../../portal/portal-adapter.ts';
import { choicesFrom, draftPortal, type FormNames, type PartChoices, patternFor } from '../draft-portal.ts';
import type { FormPart, FormTried } from '../teach-form-messages.ts';
import type { TeachNews } from '../teach-messages.ts';
import { FinishPart } from './FinishPart.tsx';
import { FormRow } from './FormRow.tsx';
import { FormTriedPart, isFoundAgain } from './FormTriedPart.tsx';
import type { Begun } from './StartPart.tsx';
import { useTeaching } from './use-teaching.ts';
import { idOf } from './Walk.tsx';

export type FormWalkProps = Pick<PanelAppProps, 'text' | 'dutch'> & {
  readonly begun: Begun;
  /** One that was kept, to be changed. */
  readonly adapter: PortalAdapter | undefined;
};

const patientParts = ['patient-name', 'patient-birth-date'] as const;

/** A portal's form: pointing at each field, seeing what would be filled in, and keeping it. All in memory. */
export function FormWalk({ text, dutch, begun, adapter: kept }: FormWalkProps) {
  const { teach } = text;
  const [choices, setChoices] = useState<PartChoices>(kept === undefined ? {} : choicesFrom(kept));
  const [names, setNames] = useState<FormNames>({
    id: kept?.id ?? idOf(begun.site),
    name: kept?.name ?? begun.site,
    matches: kept?.matches.join(' ') ?? patternFor(begun.address),
    byHand: kept?.byHand.join('\n') ?? '',
  });
  const [pointing, setPointing] = useState<{ readonly part: FormPart; readonly words: string }>();
  const [tried, setTried] = useState<{ readonly adapter: PortalAdapter; readonly now: FormTried }>();
  // What is made anew at every load of a page is only seen after one.
  const [loaded, setLoaded] = useState<'as-pointed' | 'anew'>(kept === undefined ? 'as-pointed' : 'anew');
  const [wrong, setWrong] = useState<readonly string[]>([]);

  const change = (next: PartChoices) => {
    setChoices(next);
    setTried(undefined); // what was tried out is not this
    setWrong([]);
  };
  const rename = (next: FormNames) => {
    setNames(next);
    setTried(undefined);
    setWrong([]);
  };
  const hear = (news: TeachNews) => {
    switch (news.kind) {
      case 'pointing':
        return setPointing((now) => now && { ...now, words: news.words });
      case 'part-picked': {
        setPointing(undefined);
        setLoaded('as-pointed');
        const { part, pick } = news;
        return change({
          ...choices,
          [part]: { pick, by: pick.candidates[0], date: pick.date ?? 'dd-mm-yyyy', options: {} }, // as most forms do
        });
      }
      case 'ended':
        return setPointing(undefined);
      case 'form-tried':
        return setTried({ adapter: news.adapter, now: news.tried });
      case 'proof':
        return saveFile({ name: `${names.id}.html`, type: 'text/html', content: news.html });
      default:
        return; // about a HIS page
    }
  };
  const { status, ask, connect } = useTeaching(begun.tab, hear);
  const tryNow = () => {
    const draft = draftPortal(names, choices);
    if (typeof draft === 'string') return setWrong([teach.form[draft]]);
    if (!draft.ok)
      return setWrong(draft.problems.map((each) => adapterSentence(each, text.adapter, text.launch.config)));
    setWrong([]);
    ask({ kind: 'try-form', adapter: draft.value });
  };

  if (status !== 'connected') {
    return (
      <>
        <p role="status">{status === 'gone' ? teach.gone : text.extension.waiting.starting.title}</p>
        {status === 'gone' && (
          <button
            type="button"
            class="button button--primary"
            onClick={() => {
              setLoaded('anew');
              setTried(undefined);
              connect();
            }}
          >
            {teach.connect}
          </button>
        )}
      </>
    );
  }
  const row = (part: FormPart) => (
    <FormRow
      key={part}
      text={text}
      dutch={dutch}
      part={part}
      choice={choices[part]}
      pointing={pointing?.part === part ? pointing.words : undefined}
      ask={ask}
      onPoint={() => {
        setPointing({ part, words: '' });
        ask({ kind: 'pick-part', part });
      }}
      onStop={() => {
        setPointing(undefined);
        ask({ kind: 'stop' });
      }}
      onChange={(choice) => change({ ...choices, [part]: choice })}
    />
  );
  return (
    <>
      <section class="settings__part" aria-labelledby="point">
        <h2 class="section__heading" id="point">
          {teach.steps.point}
        </h2>
        <p>{teach.form.intro}</p>
        <ul class="plain-list settings__list">{portalFields.map(row)}</ul>
        <p class="small">{teach.form.patientWhy}</p>
        <ul class="plain-list settings__list">{patientParts.map(row)}</ul>
        <TextField
          label={teach.form.matches}
          value={names.matches}
          onInput={(matches) => rename({ ...names, matches })}
        />
        <TextArea
          label={teach.form.byHand}
          hint={teach.form.byHandHint}
          value={names.byHand}
          onInput={(byHand) => rename({ ...names, byHand })}
        />
        <button type="button" class="button button--primary" onClick={tryNow}>
          {teach.form.tryNow}
        </button>
        <div role="alert">
          {wrong.map((sentence) => (
            <p key={sentence} class="notice">
              {sentence}
            </p>
          ))}
        </div>
      </section>
      {tried && <FormTriedPart text={text} tried={tried.now} loaded={loaded} />}
      {tried && loaded === 'anew' && isFoundAgain(tried.now) && (
        <FinishPart
          text={text}
          adapter={tried.adapter}
          setting="portalAdapters"
          onProof={() => ask({ kind: 'proof', keep: tried.adapter.fields.map(({ label }) => label) })}
        />
      )}
    </>
  );
}
