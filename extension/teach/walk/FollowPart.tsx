import { entriesRead, type Knowledge } from '../../../shared/domain/knowledge.ts';
import type { Problem } from '../../../shared/domain/record/problem.ts';
import type { AllText } from '../../own-pages/load-all-text.ts';
import { type Looks, moments, type NotFollowing, type TryMoment } from '../follow-check.ts';
import type { Tried } from '../teach-messages.ts';

export type FollowPartProps = {
  readonly text: AllText;
  readonly tried: Tried | undefined;
  readonly looks: Looks;
  /** The moment that is up; undefined when all were. */
  readonly next: TryMoment | undefined;
  readonly notFollowing: NotFollowing | undefined;
  readonly onLook: () => void;
  readonly onSay: (moment: TryMoment, said: 'right' | 'wrong') => void;
};

/** What is read now, and whether it follows: one patient, a second one, the first again. */
export function FollowPart({ text, tried, looks, next, notFollowing, onLook, onSay }: FollowPartProps) {
  const { teach } = text;
  return (
    <section class="settings__part" aria-labelledby="follow">
      <h2 class="section__heading" id="follow">
        {teach.steps.follow}
      </h2>
      <p>{teach.followIntro}</p>
      <ol class="problems">
        {moments.map((moment) => (
          <li key={moment} aria-current={moment === next ? 'step' : undefined}>
            {teach.moments[moment]}
            {looks[moment] && (
              <strong> {looks[moment].said === 'right' ? teach.saidRight : teach.saidWrong}</strong>
            )}
          </li>
        ))}
      </ol>
      {next !== undefined && (
        <button type="button" class="button" onClick={onLook}>
          {teach.look}
        </button>
      )}
      <div role="status">{tried && <Reads text={text} tried={tried} />}</div>
      {next !== undefined && tried?.reading.status === 'patient' && (
        <>
          <p>
            <strong>{teach.moments[next]}.</strong> {teach.isRight}
          </p>
          <div class="row">
            <button type="button" class="button button--primary" onClick={() => onSay(next, 'right')}>
              {teach.right}
            </button>
            <button type="button" class="button" onClick={() => onSay(next, 'wrong')}>
              {teach.wrong}
            </button>
          </div>
        </>
      )}
      {next === undefined && (
        <p role="alert" class={notFollowing && 'notice'}>
          {notFollowing ? teach.notFollowing[notFollowing.why] : teach.follows}
        </p>
      )}
    </section>
  );
}

function Reads({ text, tried }: { readonly text: AllText; readonly tried: Tried }) {
  const { teach, extension, dates } = text;
  const { reading, warnings, line } = tried;
  return (
    <>
      <h3 class="subheading">{teach.reads}</h3>
      {reading.status === 'patient' ? (
        <dl class="settings__facts">
          <Fact label={teach.name} value={reading.patient.name} />
          <Fact label={teach.birthDate} value={dates.date(reading.patient.birthDate)} />
          <Fact label={teach.number} value={reading.patient.id ?? teach.noNumber} />
          <Fact label={teach.episodes} value={episodeWords(reading.episodes, teach)} />
          <Fact label={teach.lineTitle} value={teach.line[line]} />
        </dl>
      ) : (
        <p class="notice">
          {teach.nobody} {reading.status === 'doubt' && extension.identity.pageDoubt[reading.why]}
        </p>
      )}
      {warnings.map((warning) => (
        <p key={warning} class="notice">
          {teach.warnings[warning]}
        </p>
      ))}
    </>
  );
}

/** An adapter that names no list says nothing of the problems: that is no "0". */
function episodeWords(episodes: Knowledge<readonly Problem[]>, teach: AllText['teach']): string {
  if (!episodes.known && episodes.why === 'not-offered') return teach.line['not-named'];
  return teach.episodeCount(entriesRead(episodes).length);
}

function Fact({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}
