import { Download } from 'lucide-preact';
import type { MapCheckText } from '../../text/nl/region/map-check-text.ts';

export type MapProblemsProps = {
  readonly text: MapCheckText;
  readonly file: string;
  readonly activities: number;
  /** A sentence for each thing that is not right, with how to mend it. */
  readonly lines: readonly string[];
  /** Of all that is not right: more than are listed. */
  readonly count: number;
  readonly passedOver: readonly string[];
  readonly onSave: () => void;
};

/** What was read, what is not right in it, and the way to keep what is right. */
export function MapProblems(props: MapProblemsProps) {
  const { text, file, activities, lines, count, passedOver, onSave } = props;
  return (
    <section class="map-check">
      <div role="status">
        <h2 class="subheading">{text.read(file, activities)}</h2>
      </div>
      <p>
        <strong>{text.problems(count)}</strong>
      </p>
      {lines.length > 0 && (
        <ol class="map-problems">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      )}
      {count > lines.length && <p>{text.more(count - lines.length)}</p>}
      {passedOver.length > 0 && <p class="small faint">{text.passedOver(passedOver.join(', '))}</p>}
      {activities > 0 && (
        <div class="row">
          <button type="button" class="button" onClick={onSave}>
            <Download size={16} />
            {text.save}
          </button>
          <span class="small faint">{text.saveHint}</span>
        </div>
      )}
    </section>
  );
}
