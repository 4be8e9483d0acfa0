import { type Activity, judgeOn } from '../../domain/social-map/activity.ts';
import type { MapCheckText } from '../../text/nl/region/map-check-text.ts';
import type { Texts } from '../../text/text.ts';

export type MapFreshnessProps = {
  readonly text: MapCheckText;
  readonly dates: Texts['dates'];
  readonly activities: readonly Activity[];
  readonly today: Temporal.PlainDate;
};

/** In the order in which an editor would go through them. */
const kinds = ['over-two-years', 'over-a-year', 'not-told', 'ended', 'stopped'] as const;

/** A list of thousands helps no one. */
const MOST_LINES = 200;

/** What has to be checked again, the oldest first. */
export function MapFreshness({ text, dates, activities, today }: MapFreshnessProps) {
  const { freshness, whyNotOffered } = judgeOn(today);
  const kindOf = (activity: Activity) => whyNotOffered(activity) ?? freshness(activity);
  const stale = kinds
    .map((kind) => ({ kind, list: activities.filter((one) => kindOf(one) === kind) }))
    .filter(({ list }) => list.length > 0);
  return (
    <section class="map-check">
      <h2 class="subheading">{text.freshTitle}</h2>
      {stale.length === 0 && <p>{text.allFresh}</p>}
      {stale.map(({ kind, list }) => (
        <details key={kind} class="fold">
          <summary class="fold__summary">
            {text.fresh[kind]} ({list.length})
          </summary>
          <ul class="small">
            {list
              .toSorted((one, other) => (one.checkedOn < other.checkedOn ? -1 : 1))
              .slice(0, MOST_LINES)
              .map(({ id, name, organisation, checkedOn }) => (
                <li key={id}>
                  {[name, organisation, checkedOn === '' ? text.noDate : dates.date(checkedOn)]
                    .filter((part) => part !== '')
                    .join(', ')}
                </li>
              ))}
            {list.length > MOST_LINES && <li>{text.more(list.length - MOST_LINES)}</li>}
          </ul>
        </details>
      ))}
    </section>
  );
}
