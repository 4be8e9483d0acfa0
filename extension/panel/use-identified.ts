import { useEffect, useState } from 'preact/hooks';
import { type HisPage, namesSamePatient } from '../connection/his-pages.ts';
import type { Identified } from '../connection/identify.ts';
import type { RecordSource } from '../connection/record-source.ts';

type Answer = { readonly page: HisPage; readonly source: RecordSource; readonly found: Identified };

/** Who the patient on the page is in the record. What was found out for another page's patient never counts. */
export function useIdentified(
  page: HisPage,
  source: RecordSource,
): { readonly found: Identified | undefined; readonly again: () => void } {
  const [answer, setAnswer] = useState<Answer | undefined>(undefined);
  const [round, setRound] = useState(0);
  const { reading } = page;
  const key =
    reading.status === 'patient' ? JSON.stringify([page.tab, page.adapter, reading.patient]) : undefined;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all that counts of the page
  useEffect(() => {
    if (reading.status !== 'patient') return;
    const stop = new AbortController();
    setAnswer(undefined);
    void source.identify(reading.patient, stop.signal).then(
      (found) => {
        if (!stop.signal.aborted) setAnswer({ page, source, found });
      },
      (thrown: unknown) => {
        if (!stop.signal.aborted) throw thrown;
      },
    );
    return () => stop.abort();
  }, [key, source, round]);

  const holds = answer !== undefined && answer.source === source && namesSamePatient(answer.page, page);
  return { found: holds ? answer.found : undefined, again: () => setRound((before) => before + 1) };
}
