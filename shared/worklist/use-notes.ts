import { useState } from 'preact/hooks';
import type { PatientRef } from '../domain/record/patient.ts';
import type { ServerAddress } from '../domain/record/server-address.ts';
import type { WorklistRow } from '../domain/worklist/worklist-row.ts';
import type { UserInRole } from '../panel/access/use-role.ts';
import { useMarkListed, useNoteCall } from '../queries/worklist-query.ts';
import type { BroughtBack } from '../ui/worklist/row-props.ts';
import type { WorklistPorts, WorklistScreenText } from './worklist-ports.ts';

type NotesOf = {
  readonly ports: WorklistPorts;
  readonly issuer: ServerAddress;
  readonly text: WorklistScreenText;
  readonly role: UserInRole;
};

/** Before anything was written: a mark that was taken back reads until then. */
const NEVER = '1970-01-01T00:00:00Z';

/**
 * What somebody keeps about a line without opening it, and what there is to say of it. `today`: ISO date; `readUntil`:
 * the user's own marks, as they were before.
 */
export function useNotes(
  { ports, issuer, text, role }: NotesOf,
  today: string,
  readUntil: Readonly<Record<string, string>>,
) {
  const [said, say] = useState('');
  const [undo, setUndo] = useState<(() => void) | undefined>(undefined);
  const [broughtBack, bringBack] = useState<BroughtBack | undefined>(undefined);
  const { mutate: mark } = useMarkListed(ports.list, issuer);
  const { mutate: note } = useNoteCall(ports.list, issuer);
  const { worklist } = text;
  const patientOf = ({ patient }: WorklistRow): PatientRef | undefined =>
    patient && { issuer, patient: patient.id };

  const setSaid = (words: string, takeBack?: () => void) => {
    say(words);
    setUndo(() => takeBack);
  };

  return {
    /** Empty while nothing was kept. */
    said,
    /** Takes the last "read" back; undefined where there is none. */
    undo,
    broughtBack,
    markRead: (row: WorklistRow) => {
      const patient = patientOf(row);
      if (patient === undefined || row.readMark === undefined) return; // such a line has no button
      mark({ patient, taskId: row.id, until: row.readMark });
      ports.audit.note('feedback-read', patient.patient);
      const before = readUntil[row.id] ?? NEVER; // the first mark of this user
      setSaid(worklist.said.read(nameIn(row)), () => {
        mark({ patient, taskId: row.id, until: before });
        bringBack({ id: row.id });
        setSaid(worklist.said.unread(nameIn(row)));
      });
    },
    noteCall: (row: WorklistRow) => {
      const patient = patientOf(row);
      if (patient === undefined) return; // such a line has no button
      const on = row.called?.on === today ? undefined : today;
      const words = on === undefined ? worklist.said.undone(nameIn(row)) : worklist.said.called(nameIn(row));
      setSaid(words);
      note(
        { patient, taskId: row.id, on, by: role.user.name },
        { onSuccess: (kept) => kept === 'in-session' && setSaid(`${words} ${worklist.said.inSession}`) },
      );
    },
  };

  function nameIn({ patient }: WorklistRow): string {
    return patient?.name || worklist.nameUnknown;
  }
}
