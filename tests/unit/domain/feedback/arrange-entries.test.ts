import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrangeEntries } from '../../../../shared/domain/feedback/arrange-entries.ts';
import { event, message, referral, timelineOn } from '../../../builders/referral.ts';
import { anyEvents, anyMessages } from './arbitraries.ts';

const today = '2026-11-27';

describe('what is shown of a referral', () => {
  test.each([
    {
      because: 'the words of the coach come before a newer status without words',
      events: [event('matched', '2026-11-26T08:00:00Z')],
      messages: [message({ at: '2026-11-25T08:00:00Z', text: 'Ze gaat mee naar het koor.' })],
      said: ['Ze gaat mee naar het koor.'],
    },
    {
      because: 'the two newest stay in sight, also once they are read',
      events: [],
      messages: [
        message({ id: 'm1', at: '2026-11-20T08:00:00Z', text: 'Eerste.' }),
        message({ id: 'm2', at: '2026-11-22T08:00:00Z', text: 'Tweede.' }),
        message({ id: 'm3', at: '2026-11-24T08:00:00Z', text: 'Derde.' }),
      ],
      said: ['Derde.', 'Tweede.'],
    },
  ])('first: $because', ({ events, messages, said }) => {
    const { entries } = timelineOn(today, referral({ status: 'in-progress', events, messages }));
    const read = entries.map((entry) => ({ ...entry, isNew: false }));
    expect(arrangeEntries(read).said.map(({ text }) => text)).toEqual(said);
  });

  test('is every entry once, in the order of the timeline, with nothing new in the fold', () => {
    fc.assert(
      fc.property(anyEvents, anyMessages, (events, messages) => {
        const { entries } = timelineOn(today, referral({ status: 'in-progress', events, messages }));
        const { said, newSteps, folded } = arrangeEntries(entries);

        expect(new Set([...said, ...newSteps, ...folded])).toEqual(new Set(entries));
        expect(said.length + newSteps.length + folded.length).toBe(entries.length);
        expect(folded.some(({ isNew }) => isNew)).toBe(false);
        for (const part of [said, newSteps, folded])
          expect(part).toEqual(entries.filter((one) => part.includes(one)));
      }),
    );
  });
});
