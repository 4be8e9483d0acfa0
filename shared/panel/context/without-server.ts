import { unknown } from '../../domain/knowledge.ts';
import { nothingRead } from '../../ports/read-marks.ts';
import type { SendOutcome } from '../../ports/referrals.ts';
import type { PanelPorts } from './panel-ports.ts';

/**
 * What is behind the panel where there is no server: nothing is asked, nothing is kept. What runs for a patient is
 * not known, and a send is the user's own word that a letter or a portal's form went.
 */
export const withoutServer: Pick<PanelPorts, 'exchange' | 'marks' | 'audit'> = {
  exchange: {
    read: async () => unknown('no-server'),
    drafts: 'not-kept',
    readDrafts: async () => unknown('no-server'),
    keep: neverAsked,
    discard: neverAsked,
    async send({ through }): Promise<SendOutcome> {
      if (through === undefined) return neverAsked(); // the settings name no coach at a server
      return { kind: 'not-recorded' };
    },
    look: neverAsked,
    readContent: neverAsked,
    additions: 'not-taken',
    add: neverAsked,
    withdraw: neverAsked,
    answer: neverAsked,
    readCapacities: async () => ({}),
    readDeclines: async () => unknown('no-server'),
    decline: async () => 'not-kept',
    undoDecline: async () => ({ kind: 'undone' }),
  },
  marks: { readings: async () => nothingRead, mark: async () => {} },
  audit: { note: () => {} }, // no patient of a server was looked at
};

/** No referral is ever read, so there is none to ask these of. */
async function neverAsked(): Promise<never> {
  throw new Error('Asked of a server that is not there');
}
