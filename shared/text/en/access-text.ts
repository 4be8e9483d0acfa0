import type { AccessText } from '../nl/access-text.ts';

/** Who may see what, and what the HIS does not give access to. */
export const enAccess = {
  manager: {
    title: 'No patients are shown here',
    body: 'You are signed in as practice manager. Numbers per period are in the volume view of the practice.',
  },
  withoutPermission: {
    title: 'Not everything is allowed',
    body: (parts: string) => `The HIS gives this program no access to: ${parts}. The rest works as usual.`,
    parts: {
      Condition: 'the problem list',
      Encounter: 'the contacts',
      ServiceRequest: 'referrals',
      Task: 'the follow-up of referrals',
      Consent: 'recording permission',
      Communication: "the coach's messages",
      Procedure: 'recording "does not want it yet"',
      Basic: 'remembering what was read',
      AuditEvent: 'the log of access',
      Practitioner: 'your name and function',
      PractitionerRole: 'your role in the practice',
      Organization: 'the details of the practice',
    },
  },
} satisfies AccessText;
