import type { AllText } from '../../own-pages/load-all-text.ts';
import type { DraftProblem, Pick as Pointed, SeenCandidate, TeachCall, Thing } from '../teach-messages.ts';
import { Pointing } from './Pointing.tsx';

/** What was pointed at, and by which of its candidates it will be found. */
type PointedAt = { readonly pick: Pointed; readonly by: SeenCandidate | undefined };
export type PointedAts = Readonly<Partial<Record<Thing, PointedAt>>>;

export type PointPartProps = {
  readonly text: AllText;
  readonly pointed: PointedAts;
  readonly pointing: { readonly thing: Thing; readonly words: string } | undefined;
  readonly problem: DraftProblem | undefined;
  readonly ask: (call: TeachCall) => void;
  readonly onPoint: (thing: Thing) => void;
  readonly onStop: () => void;
  readonly onChoose: (thing: Thing, at: PointedAt | undefined) => void;
  readonly onRead: () => void;
};

const needed = ['name', 'birthDate'] as const;
const optional = ['number', 'code', 'text', 'date', 'line', 's', 'e', 'chip', 'dossier'] as const;

/** Everything that can be pointed at, what is there now, and how it will be found. */
export function PointPart(props: PointPartProps) {
  const { text, pointed, pointing, problem, onRead } = props;
  const { teach } = text;
  const isReady = needed.every((thing) => pointed[thing]?.by !== undefined);
  const hasMore = optional.some((thing) => pointed[thing] !== undefined || pointing?.thing === thing);
  return (
    <section class="settings__part" aria-labelledby="point">
      <h2 class="section__heading" id="point">
        {teach.steps.point}
      </h2>
      <p>{teach.pointIntro}</p>
      <ul class="plain-list settings__list">
        {needed.map((thing) => (
          <ThingRow key={thing} {...props} thing={thing} />
        ))}
      </ul>
      <details class="fold" open={hasMore}>
        <summary class="fold__summary">{teach.more}</summary>
        <ul class="plain-list settings__list">
          {optional.map((thing) => (
            <ThingRow key={thing} {...props} thing={thing} />
          ))}
        </ul>
      </details>
      <button
        type="button"
        class="button button--primary"
        aria-disabled={!isReady}
        onClick={() => isReady && onRead()}
      >
        {teach.draft}
      </button>
      <div role="alert">{problem !== undefined && <p class="notice">{teach.problems[problem]}</p>}</div>
    </section>
  );
}

type ThingRowProps = PointPartProps & { readonly thing: Thing };

function ThingRow({ text, thing, pointed, pointing, ask, onPoint, onStop, onChoose }: ThingRowProps) {
  const { teach } = text;
  const name = teach.things[thing];
  const at = pointed[thing];
  const isPointing = pointing?.thing === thing;
  return (
    <li class="setting">
      <h3 class="subheading">{name}</h3>
      {at !== undefined && !isPointing && (
        <>
          <p class="small">{teach.standsThere(at.pick.words)}</p>
          {at.pick.frame !== undefined && <p class="small faint">{teach.inFrame}</p>}
          <Candidates text={text} thing={thing} at={at} onChoose={onChoose} />
        </>
      )}
      {isPointing && <Pointing text={text} name={name} words={pointing.words} ask={ask} onStop={onStop} />}
      {!isPointing && (
        <div class="row">
          <button
            type="button"
            class="button"
            aria-label={teach.pointAt(name)}
            onClick={() => onPoint(thing)}
          >
            {teach.point}
          </button>
          {at !== undefined && (
            <button type="button" class="button button--quiet" onClick={() => onChoose(thing, undefined)}>
              {teach.leaveOut(name)}
            </button>
          )}
        </div>
      )}
    </li>
  );
}

type CandidatesProps = Pick<PointPartProps, 'text' | 'onChoose'> & {
  readonly thing: Thing;
  readonly at: PointedAt;
};

function Candidates({ text: { teach }, thing, at, onChoose }: CandidatesProps) {
  const { pick, by } = at;
  if (pick.candidates.length === 0) return <p class="notice">{teach.noneLasting}</p>;
  return (
    <details class="fold">
      <summary class="fold__summary">{teach.waysToFind(teach.things[thing])}</summary>
      <fieldset class="group">
        <legend class="hidden">{teach.waysToFind(teach.things[thing])}</legend>
        {pick.candidates.map((candidate) => (
          <label key={`${candidate.selector} ${candidate.beside}`} class="tick">
            <input
              class="tick__input"
              type="radio"
              name={thing}
              checked={candidate === by}
              onChange={() => onChoose(thing, { pick, by: candidate })}
            />
            <span>
              {teach.kinds[candidate.kind]}: <code>{candidate.beside ?? candidate.selector}</code>
              <span class="faint"> {teach.finds(candidate.found, candidate.seen)}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
