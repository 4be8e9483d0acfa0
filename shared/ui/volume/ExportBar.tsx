import { Download, Printer } from 'lucide-preact';
import type { VolumeText } from '../../text/nl/volume-text.ts';

export type ExportBarProps = {
  readonly text: VolumeText;
  /** Name of the file just saved; empty before. */
  readonly saved: string;
  readonly onCsv: () => void;
  readonly onJson: () => void;
  readonly onPrint: () => void;
};

/** The report as a file or on paper. */
export function ExportBar({ text, saved, onCsv, onJson, onPrint }: ExportBarProps) {
  return (
    <fieldset class="export">
      <legend class="field__label">{text.export}</legend>
      <div class="row">
        <button type="button" class="button" onClick={onCsv}>
          <Download size={16} />
          {text.csv}
        </button>
        <button type="button" class="button" onClick={onJson}>
          <Download size={16} />
          {text.json}
        </button>
        <button type="button" class="button" onClick={onPrint}>
          <Printer size={16} />
          {text.print}
        </button>
        <span class="small faint" role="status">
          {saved !== '' && text.exported(saved)}
        </span>
      </div>
    </fieldset>
  );
}
