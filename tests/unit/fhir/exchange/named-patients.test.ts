import { describe, expect, test } from 'vitest';
import type { NamedPatients } from '../../../../shared/domain/identity/named-patients.ts';
import { type PatientRef, patientId } from '../../../../shared/domain/record/patient.ts';
import { serverAddress } from '../../../../shared/domain/record/server-address.ts';
import { fhirReferrals, regionalReferrals } from '../../../../shared/fhir/exchange/fhir-referrals.ts';
import { systemClock as clock } from '../../../../shared/ports/clock.ts';
import type {
  Addition,
  CoachAnswer,
  DeclineNote,
  DeclineToUndo,
  DraftSave,
  Referrals,
} from '../../../../shared/ports/referrals.ts';
import { outgoing } from '../../../builders/draft.ts';
import { keptDraft } from '../../../builders/kept-draft.ts';
import { patientRef } from '../../../builders/patient.ts';
import { referral } from '../../../builders/referral.ts';
import { scriptedTransport } from '../../../builders/scripted-transport.ts';

const other: PatientRef = { ...patientRef, patient: patientId('somebody-else') };
const elsewhere: PatientRef = {
  ...patientRef,
  issuer: serverAddress('https://other.voorbeeld.example/fhir'),
};
const agreed: NamedPatients = { panel: patientRef, launch: patientRef, page: patientRef };
const draft = keptDraft();

/** Everything that writes about a patient, or reads what was written to do so. */
const calls: Readonly<Record<string, (referrals: Referrals, named: NamedPatients) => Promise<unknown>>> = {
  keep: (it, named) => it.keep({ patient: patientRef } as DraftSave, named),
  discard: (it, named) => it.discard(draft, named),
  send: (it, named) => it.send(outgoing(), named),
  look: (it, named) => it.look(outgoing(), named),
  readContent: (it, named) => it.readContent(referral(), named),
  add: (it, named) => it.add({ referral: referral() } as Addition, named),
  withdraw: (it, named) => it.withdraw({ referral: referral(), reason: '', consent: 'kept' }, named),
  answer: (it, named) => it.answer({ referral: referral() } as CoachAnswer, named),
  decline: (it, named) => it.decline({ patient: patientRef } as DeclineNote, named),
  undoDecline: (it, named) => it.undoDecline({ patient: patientRef } as DeclineToUndo, named),
};

const disagreements: readonly { readonly named: NamedPatients; readonly because: string }[] = [
  { named: { ...agreed, page: other }, because: 'the HIS shows somebody else' },
  { named: { ...agreed, launch: other }, because: 'the sign-in is for somebody else' },
  { named: { ...agreed, panel: other }, because: 'the panel is about somebody else' },
  { named: { ...agreed, page: elsewhere }, because: 'the same id at another server is somebody else' },
  { named: { panel: other, launch: other, page: other }, because: 'what is written is about somebody else' },
];

/** Those name their patient by a referral that the server has; the look before the write compares that one. */
const byReferral = ['readContent', 'add', 'withdraw', 'answer'];
const atHis = Object.entries(calls).flatMap(([name, call]) =>
  disagreements
    .filter(({ named }) => !byReferral.includes(name) || named.panel === patientRef || named.page !== other)
    .map((row) => ({ name, call, ...row })),
);
/** An exchange is opened for one patient; a "no" does not come to it. */
const atExchange = Object.entries(calls)
  .filter(([name]) => !['decline', 'undoDecline'].includes(name))
  .flatMap(([name, call]) => disagreements.map((row) => ({ name, call, ...row })));

describe('nothing leaves, not a byte, unless all name one patient', () => {
  test.each(atHis)('$name at the HIS: $because', async ({ call, named }) => {
    const transport = scriptedTransport({});
    const referrals = fhirReferrals(transport, { issuer: patientRef.issuer, clock });

    await expect(call(referrals, named)).rejects.toMatchObject({ failure: { kind: 'wrong-patient' } });
    expect(transport.asked).toEqual([]);
  });

  test.each(atExchange)('$name at an exchange: $because', async ({ call, named }) => {
    const transport = scriptedTransport({});
    const patientKey = async () => 'key-of-patient';
    const referrals = regionalReferrals(transport, { patient: patientRef, patientKey, clock });

    await expect(call(referrals, named)).rejects.toMatchObject({ failure: { kind: 'wrong-patient' } });
    expect(transport.asked).toEqual([]);
  });
});
