import { useState } from 'preact/hooks';
import type { VolumeReport } from '../domain/indicators/volume-report.ts';
import { csvFile, type ExportFile, jsonFile } from './export-file.ts';
import type { VolumeScreenText } from './load-volume-text.ts';
import { saveFile } from './save-file.ts';
import type { VolumePorts } from './volume-ports.ts';

/** Takes a report along as a file or on paper; each is noted in the log of access. */
export function useExport(
  report: VolumeReport,
  text: VolumeScreenText,
  { audit, clock }: Pick<VolumePorts, 'audit' | 'clock'>,
) {
  const [saved, setSaved] = useState('');
  const save = (file: ExportFile) => {
    saveFile(file);
    audit.note('exported', undefined);
    setSaved(file.name);
  };
  return {
    saved,
    onCsv: () => save(csvFile(report, text)),
    onJson: () => save(jsonFile(report, text, clock.now().toString())),
    onPrint: () => {
      audit.note('exported', undefined);
      window.print();
    },
  };
}
