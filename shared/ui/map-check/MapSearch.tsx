import { useMemo, useState } from 'preact/hooks';
import type { Activity } from '../../domain/social-map/activity.ts';
import { searchIn } from '../../domain/social-map/find-activities.ts';
import type { MapCheckText } from '../../text/nl/region/map-check-text.ts';
import type { SocialMapText } from '../../text/nl/region/social-map-text.ts';
import type { Texts } from '../../text/text.ts';
import { TextField } from '../parts/fields/TextField.tsx';
import { costWords } from '../social-map/cost-words.ts';
import { placeWords } from '../social-map/place-words.ts';

export type MapSearchProps = {
  readonly text: Pick<Texts, 'dates'> & {
    readonly mapCheck: MapCheckText;
    readonly socialMap: SocialMapText;
  };
  readonly activities: readonly Activity[];
};

/** So many rows are shown; the search makes them fewer. */
const MOST_ROWS = 50;

/** Every activity that was read, as the panel would say it. */
export function MapSearch({ text, activities }: MapSearchProps) {
  const { mapCheck, socialMap, dates } = text;
  const [words, setWords] = useState('');
  const search = useMemo(() => searchIn(activities), [activities]);
  const found = useMemo(() => search(words), [search, words]);
  const { columns } = mapCheck;
  return (
    <section class="map-check">
      <h2 class="subheading">{mapCheck.searchTitle}</h2>
      <TextField label={mapCheck.search} value={words} onInput={setWords} />
      <p role="status">{mapCheck.found(found.length)}</p>
      <ul class="plain-list map-list">
        {found.slice(0, MOST_ROWS).map(({ id, name, places, times, cost, checkedOn }) => (
          <li key={id} class="map-list__one">
            <strong>{name}</strong>
            <dl class="nearby__facts">
              {[
                [columns.where, places.map(placeWords).join('; ')],
                [columns.when, times.map(socialMap.timeWords).join('; ')],
                [columns.cost, costWords(cost, socialMap)],
                [columns.checked, checkedOn === '' ? '' : dates.date(checkedOn)],
              ].map(([term, said]) => (
                <div key={term}>
                  <dt>{term}</dt>
                  <dd>{said === '' ? socialMap.notTold : said}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
      {found.length > MOST_ROWS && <p>{mapCheck.more(found.length - MOST_ROWS)}</p>}
    </section>
  );
}
