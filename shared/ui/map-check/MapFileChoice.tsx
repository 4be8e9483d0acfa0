import { Download, FolderOpen } from 'lucide-preact';
import type { MapCheckText } from '../../text/nl/region/map-check-text.ts';

export type MapFileChoiceProps = {
  readonly text: MapCheckText;
  readonly status: 'waiting' | 'reading' | 'not-fetched' | 'read';
  readonly onFile: (file: File) => void;
  /** Opens the map of the settings; undefined where they name none. */
  readonly onOwn: (() => void) | undefined;
  readonly onExample: () => void;
};

/** Where the file of a social map is opened; it stays in the browser. */
export function MapFileChoice({ text, status, onFile, onOwn, onExample }: MapFileChoiceProps) {
  return (
    <section class="map-check">
      {status !== 'read' && <p>{text.intro}</p>}
      <div class="row">
        <label class={status === 'read' ? 'button map-file' : 'button button--primary map-file'}>
          <FolderOpen size={18} />
          {status === 'read' ? text.another : text.choose}
          <input
            class="map-file__input"
            type="file"
            accept=".csv,.txt,.xlsx,.json,application/json,text/csv"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? []; // none when the dialog was closed
              if (file !== undefined) onFile(file);
              currentTarget.value = ''; // the same file, mended, can be chosen again
            }}
          />
        </label>
        {onOwn !== undefined && (
          <button type="button" class="button" onClick={onOwn}>
            {text.openOwn}
          </button>
        )}
        <button type="button" class="button" onClick={onExample}>
          <Download size={16} />
          {text.example}
        </button>
      </div>
      <p class="small faint">{text.stays}</p>
      <div role="status">{status === 'reading' && <p>{text.reading}</p>}</div>
      {status === 'not-fetched' && <p role="alert">{text.notFetched}</p>}
    </section>
  );
}
