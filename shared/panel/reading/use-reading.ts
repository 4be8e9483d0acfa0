import { useQuery } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { FailureError } from '../../domain/failure.ts';
import { entriesRead, type Knowledge } from '../../domain/knowledge.ts';
import type { Patient } from '../../domain/record/patient.ts';
import { nothingRead } from '../../ports/read-marks.ts';
import { declinesQuery } from '../../queries/decline-queries.ts';
import { toKnowledge, toSection } from '../../queries/query-state.ts';
import { readMarksQuery } from '../../queries/read-mark-queries.ts';
import { contactsQuery, patientQuery, problemsQuery, userQuery } from '../../queries/record-queries.ts';
import { referralsQuery } from '../../queries/referral-queries.ts';
import { atMostPart } from '../access/permitted-ports.ts';
import type { PanelReading, PatientReading } from '../context/consult-work.ts';
import type { PanelIdentity } from '../context/panel-identity.ts';
import type { PanelPorts } from '../context/panel-ports.ts';
import { contactsSince } from './start-reading.ts';

/** Reads everything at once, each part by itself; read marks only where there is something to have read. */
export function useReading(
  { record, exchange, marks, clock }: PanelPorts,
  { patient }: PanelIdentity,
): PanelReading {
  const [since] = useState(() => contactsSince(clock.now()));
  const read = useQuery(patientQuery(record, patient));
  const user = useQuery(userQuery(record, patient.issuer));
  const problems = useQuery(problemsQuery(record, patient));
  const contacts = useQuery(contactsQuery(record, patient, since));
  const followed = useQuery(referralsQuery(exchange, patient));
  const declines = useQuery(declinesQuery(exchange, patient));
  // Another record of this person may hold what is not found in this one.
  const hasOther = read.data?.record.others === 'some';
  const told = <T>(whole: Knowledge<T>) => (hasOther ? atMostPart(whole, 'incomplete') : whole);
  const referrals = told(toSection(followed));
  const hasReferrals = entriesRead(referrals).length > 0;
  const readMarks = useQuery({ ...readMarksQuery(marks, patient), enabled: hasReferrals });

  return {
    patient: patientReading(read.data, read.error, () => void read.refetch()),
    user: toKnowledge(user),
    record: { problems: told(toSection(problems)), contacts: told(toSection(contacts)) },
    referrals,
    declines: toSection(declines),
    readAgain: () => {
      for (const section of [problems, contacts, followed, declines]) {
        if (!toKnowledge<unknown>(section).known) void section.refetch();
      }
    },
    // Cannot be known: all of it is new. Without a referral there is nothing to be new.
    readings: readMarks.data ?? (readMarks.isError || !hasReferrals ? nothingRead : undefined),
  };
}

function patientReading(
  patient: Patient | undefined,
  error: Error | null,
  retry: () => void,
): PatientReading {
  if (patient) return { status: 'read', patient };
  if (error instanceof FailureError) return { status: 'failed', failure: error.failure, retry };
  return { status: 'reading' };
}
