import { type CardActivity, MOST_ON_CARD } from '../../domain/referral/as-text/card-activity.ts';
import type { ThemeId } from '../../domain/referral/choice-fields.ts';
import type { Activity, Freshness } from '../../domain/social-map/activity.ts';
import type { NearActivity, ThemeExamples } from '../../domain/social-map/find-activities.ts';
import type { Near } from '../../domain/social-map/near.ts';
import type { SocialMapText } from '../../text/nl/region/social-map-text.ts';
import { joined } from '../../text/sentences.ts';
import { Tick } from '../parts/fields/Tick.tsx';
import { costWords } from './cost-words.ts';
import { placeWords } from './place-words.ts';

export type NearbyExamplesProps = {
  readonly text: SocialMapText;
  readonly themeLabels: Readonly<Record<ThemeId, string>>;
  readonly found: readonly ThemeExamples[];
  readonly near: Near;
  readonly freshnessOf: (activity: Activity) => Freshness;
  readonly onCard: readonly CardActivity[];
  /** How many things are wrong in the file. */
  readonly problems: number;
  readonly onToggle: (example: NearActivity) => void;
  readonly onTakeOff: (activity: CardActivity) => void;
  /** Address for the mail program; undefined where no one keeps the map. */
  readonly mailFor: ((activity: Activity) => string) | undefined;
};

/** Examples by theme: what, where, when, for whom, and what it costs. None is ticked, and nearness is the only order. */
export function NearbyExamples(props: NearbyExamplesProps) {
  const { text, found, near, onCard, themeLabels } = props;
  const shown = new Set(found.flatMap(({ examples }) => examples.map(({ activity }) => activity.id)));
  const elsewhere = onCard.filter(({ id }) => !shown.has(id));
  return (
    <div class="nearby">
      <p class="small">{text.intro}</p>
      <p class="small faint">
        {whereWords(near, text)} {text.order} {near.from === 'patient' && text.stays}
      </p>
      {found.map(({ theme, examples }) => (
        <section key={theme}>
          <h3 class="nearby__theme">{theme === 'any' ? text.anyTheme : themeLabels[theme]}</h3>
          {theme === 'any' && <p class="small faint">{text.noTheme}</p>}
          {examples.length === 0 && <p class="small">{text.noneForTheme}</p>}
          <ul class="plain-list nearby__list">
            {examples.map((example) => (
              <li key={example.activity.id} class="nearby__one">
                <Example {...props} example={example} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {elsewhere.length > 0 && (
        <section>
          <h3 class="nearby__theme">{text.chosenElsewhere}</h3>
          <ul class="plain-list">
            {elsewhere.map((activity) => (
              <li key={activity.id} class="row">
                {activity.name}
                <button type="button" class="button button--quiet" onClick={() => props.onTakeOff(activity)}>
                  {text.takeOff(activity.name)}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p class="small" role="status">
        {text.onCardCount(onCard.length, MOST_ON_CARD)}
        {onCard.length >= MOST_ON_CARD && ` ${text.cardFull(MOST_ON_CARD)}`}
      </p>
      {props.problems > 0 && <p class="small faint">{text.problems(props.problems)}</p>}
    </div>
  );
}

type ExampleProps = NearbyExamplesProps & { readonly example: NearActivity };

function Example({ text, example, onCard, onToggle, freshnessOf, mailFor }: ExampleProps) {
  const { activity, nearness, place } = example;
  const { name, organisation, forWhom, times, cost, phone } = activity;
  const remark = text.checked[freshnessOf(activity)];
  const isOn = onCard.some(({ id }) => id === activity.id);
  const isFull = !isOn && onCard.length >= MOST_ON_CARD;
  const lines = [
    [text.where, place === undefined ? '' : placeWords(place)],
    [text.when, times.map(text.timeWords).join('; ')],
    [text.cost, costWords(cost, text)],
    [text.forWhom, forWhom],
  ] as const;
  return (
    <>
      <h4 class="nearby__name">{name}</h4>
      <p class="small faint">{joined([text.nearness[nearness], organisation, phone, remark], ' · ')}</p>
      <dl class="nearby__facts">
        {lines.map(([term, words]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{words === '' ? text.notTold : words}</dd>
          </div>
        ))}
      </dl>
      <div class="row nearby__actions">
        {isFull ? (
          <span class="small faint">{text.cardFullShort}</span>
        ) : (
          <Tick checked={isOn} onToggle={() => onToggle(example)}>
            {text.onCard}
            <span class="hidden">: {name}</span>
          </Tick>
        )}
        {mailFor !== undefined && (
          <a class="small" href={mailFor(activity)} aria-label={text.wrongFor(name)}>
            {text.wrong}
          </a>
        )}
      </div>
    </>
  );
}

function whereWords(near: Near, { from, wholeMunicipality }: SocialMapText): string {
  const where = joined([near.wijk || near.postcode, near.municipality], ', ');
  switch (near.from) {
    case 'patient':
      return near.postcode === '' ? `${from.patient(where)} ${wholeMunicipality}` : from.patient(where);
    case 'practice':
      return from.practice(near.postcode);
    case 'nowhere':
      return from.nowhere;
  }
}
