import { useRef, useState } from 'preact/hooks';
import { failureFrom } from '../domain/failure.ts';
import type { CareUser } from '../domain/people/care-user.ts';
import type { ReferralDraft } from '../domain/referral/draft.ts';
import { declineJournal } from '../domain/referral/journal.ts';
import { useNoteDecline } from '../queries/note-decline.ts';
import type { DeclineState } from '../ui/conversation/DeclineBox.tsx';
import { namedPatients, type PanelIdentity } from './panel-identity.ts';
import type { PanelPorts } from './panel-ports.ts';
import type { PanelText } from './panel-text.ts';

/** "Besproken, wil (nog) niet", kept in the record in one tap. `dutch`: the journal is Dutch on every screen. */
export function useDecline(
  { exchange, audit, clock }: Pick<PanelPorts, 'exchange' | 'audit' | 'clock'>,
  identity: PanelIdentity,
  user: CareUser,
  dutch: PanelText,
) {
  const [state, setState] = useState<DeclineState>({ status: 'open' });
  const key = useRef(crypto.randomUUID()); // every repeat carries the same one
  const { mutateAsync } = useNoteDecline(exchange);

  async function decline(
    reason: string,
    draft: Pick<ReferralDraft, 'reasons' | 'patientsWords'>,
  ): Promise<void> {
    setState({ status: 'saving' });
    try {
      const became = await mutateAsync({ note: noteOf(reason), named: namedPatients(identity) });
      if (became === 'kept') audit.note('declined', identity.patient.patient);
      setState({ status: became, journalLines: journalLines(reason, draft, dutch) });
    } catch (thrown) {
      setState({ status: 'failed', failure: failureFrom(thrown) });
    }
  }

  function noteOf(reason: string) {
    return {
      patient: identity.patient,
      encounter: identity.encounter,
      reason,
      key: key.current,
      at: clock.now().toString(),
      by: user.reference,
    };
  }

  return { state, decline };
}

function journalLines(
  reason: string,
  { reasons, patientsWords }: Pick<ReferralDraft, 'reasons' | 'patientsWords'>,
  { signals, journal }: PanelText,
): string {
  return journal.lines(
    declineJournal(
      reasons.map((signal) => signals.labels[signal]),
      patientsWords,
      reason,
    ),
  );
}
