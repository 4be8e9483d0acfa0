import { describe, expect, test } from 'vitest';
import {
  portalCallSchema,
  portalOfferSchema,
  portalTakenSchema,
} from '../../../../extension/portal/portal-messages.ts';
import { shippedPortalAdapters } from '../../../../extension/portal/shipped-portals.ts';
import { portalValues } from '../../../../shared/domain/referral/portal-values.ts';
import { outgoing } from '../../../builders/draft.ts';

const handOver = 'hand-over-1';
const content = { adapter: shippedPortalAdapters[0], values: portalValues(outgoing()) };

describe('messages about a portal', () => {
  test('carry an adapter and values as they were', () => {
    const offer = { kind: 'portal/offer', tab: 7, handOver, content };

    expect(portalOfferSchema.parse(structuredClone(offer))).toEqual(offer);
  });

  test.each([
    { message: { kind: 'portal/fill' }, because: 'nobody said anything of the patient' },
    { message: { kind: 'portal/fill', patient: 'yes' }, because: 'that is no word of ours' },
    { message: { kind: 'portal/submit' }, because: 'nothing is ever submitted' },
    { message: { kind: 'portal/plan', tab: 3 }, because: 'a tab is never named by a message' },
    { message: 'portal/plan', because: 'it is no message' },
  ])('are refused when malformed: $because', ({ message }) => {
    expect(portalCallSchema.safeParse({ handOver, request: message }).success).toBe(false);
  });

  test.each([
    {
      taken: { kind: 'portal/taken', handOver, content, milliseconds: 60_001 },
      because: 'nobody keeps it longer than a minute',
    },
    {
      taken: { kind: 'portal/taken', handOver, content: { ...content, bsn: '1' }, milliseconds: 1 },
      because: 'nothing more goes along',
    },
    {
      taken: {
        kind: 'portal/taken',
        handOver,
        content: { ...content, values: { ...content.values, bsn: '1' } },
        milliseconds: 1,
      },
      because: 'a portal gets what the preview shows',
    },
  ])('are refused when they say too much: $because', ({ taken }) => {
    expect(portalTakenSchema.safeParse(taken).success).toBe(false);
  });
});
