import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startRegion } from './region-at-exchange.ts';

let region: Awaited<ReturnType<typeof startRegion>>;
beforeAll(async () => {
  region = await startRegion();
});
afterAll(() => region.stop());
beforeEach(() => region.reset());

describe('what a policy says of a change', () => {
  const elsewhere = { reference: 'HealthcareService/y' };
  const stranger = { reference: 'Patient/b' };

  test.each([
    {
      role: 'practice',
      of: 'Task/a',
      change: { status: 'cancelled' },
      answer: 200,
      because: 'it takes a referral back',
    },
    {
      role: 'practice',
      of: 'Task/a',
      change: { status: 'accepted' },
      answer: 403,
      because: 'a coach accepts',
    },
    {
      role: 'practice',
      of: 'Task/a',
      change: { owner: elsewhere },
      answer: 403,
      because: 'the patient agreed to one organisation',
    },
    {
      role: 'practice',
      of: 'Task/a',
      change: { for: stranger },
      answer: 403,
      because: 'it stays about this patient',
    },
    {
      role: 'practice',
      of: 'Task/a',
      change: { output: [{ type: { text: 'stap' }, valueString: 'x' }] },
      answer: 403,
      because: 'a coach says what was done',
    },
    {
      role: 'practice',
      of: 'Task/a-draft',
      change: { status: 'requested' },
      answer: 200,
      because: 'a draft is sent',
    },
    {
      role: 'practice',
      of: 'Task/a-draft',
      change: { requester: { reference: 'PractitionerRole/b' } },
      answer: 403,
      because: 'no draft is given to another practice',
    },
    {
      role: 'practice',
      of: 'ServiceRequest/a',
      change: { status: 'revoked' },
      answer: 200,
      because: 'it takes a referral back',
    },
    {
      role: 'practice',
      of: 'ServiceRequest/a',
      change: { performer: [elsewhere] },
      answer: 403,
      because: 'the patient agreed to one organisation',
    },
    {
      role: 'practice',
      of: 'ServiceRequest/a',
      change: { subject: stranger },
      answer: 403,
      because: 'it stays about this patient',
    },
    {
      role: 'practice',
      of: 'Consent/a-sharing',
      change: { status: 'inactive' },
      answer: 200,
      because: 'a permission can be taken back',
    },
    {
      role: 'practice',
      of: 'Consent/a-sharing',
      change: { provision: { type: 'permit' } },
      answer: 403,
      because: 'what was agreed stays as it was',
    },
    {
      role: 'coach',
      of: 'Task/a',
      change: { status: 'accepted' },
      answer: 200,
      because: 'a coach answers in the Task',
    },
    {
      role: 'coach',
      of: 'Task/a',
      change: { owner: elsewhere },
      answer: 403,
      because: 'no one gives a referral to another organisation',
    },
    {
      role: 'coach',
      of: 'Task/a',
      change: { owner: { reference: 'Organization/x' } },
      answer: 403,
      because: 'whose it is stays, even within the organisation',
    },
    {
      role: 'coach',
      of: 'Task/a',
      change: { for: stranger },
      answer: 403,
      because: 'naming a patient of others would open that one',
    },
    {
      role: 'coach',
      of: 'Task/a',
      change: { requester: { reference: 'PractitionerRole/b' } },
      answer: 403,
      because: 'it would open the referral to another practice',
    },
    {
      role: 'coach',
      of: 'Task/a',
      change: { input: undefined },
      answer: 403,
      because: 'what was asked stays',
    },
    {
      role: 'coach',
      of: 'Task/a-withdrawn',
      change: { status: 'accepted' },
      answer: 403,
      because: 'what the patient took back stays so',
    },
    {
      role: 'coach',
      of: 'Task/a-draft',
      change: { status: 'accepted' },
      answer: 403,
      because: 'a draft is not sent',
    },
    {
      role: 'coordinator',
      of: 'HealthcareService/x',
      change: { extraDetails: 'vol' },
      answer: 200,
      because: 'a coordinator tells how much room there is',
    },
    {
      role: 'coordinator',
      of: 'HealthcareService/x',
      change: { providedBy: { reference: 'Organization/y' } },
      answer: 403,
      because: 'it stays of the organisation',
    },
    {
      role: 'coordinator',
      of: 'HealthcareService/y',
      change: { extraDetails: 'vol' },
      answer: 403,
      because: 'another tells their own',
    },
  ] as const)('$role, $of with $change: $answer, because $because', async ({ role, of, change, answer }) => {
    const { status } = await region.ask(role, 'PUT', of, { ...region.stored(of), ...change });
    expect(status).toBe(answer);
  });
});
