import type { RecordStatus } from '../domain/record/patient.ts';
import type { Texts } from './text.ts';

/** What the HIS says of a record itself, in sentences: that it is not active, or not the only one of this person. */
export function recordSentences(
  { use, others }: RecordStatus,
  { panel }: Pick<Texts, 'panel'>,
): readonly string[] {
  return [
    ...(use === 'inactive' ? [panel.record.inactive] : []),
    ...(others === 'some' ? [panel.record.others] : []),
  ];
}
