import fc from 'fast-check';
import type { CountedReferral } from '../../../../shared/domain/indicators/counted-referral.ts';
import { ageGroups } from '../../../../shared/domain/indicators/demographics.ts';
import { themes } from '../../../../shared/domain/referral/choice-fields.ts';
import { reasonIds } from '../../../../shared/domain/signals/signal-id.ts';

const day = fc.integer({ min: 0, max: 120 }).map((days) => {
  return Temporal.PlainDate.from('2026-01-15').add({ days }).toString();
});
const perhapsDay = fc.option(day, { nil: undefined, freq: 8 });

/** A referral of the first months of 2026, dates and events in any order. Few keys: it comes by more than once. */
export function anyReferral(of: { keys: number }): fc.Arbitrary<CountedReferral> {
  return fc.record({
    key: fc.nat(of.keys - 1).map((key) => `task-${key}`),
    status: fc.constantFrom('draft', 'requested', 'in-progress', 'rejected', 'completed', 'entered-in-error'),
    withdrawn: fc.boolean(),
    sentOn: perhapsDay,
    endedOn: perhapsDay,
    reasons: fc.subarray([...reasonIds]),
    themes: fc.subarray([...themes]),
    referrerType: fc.constantFrom('huisarts', 'POH-GGZ', ''),
    practice: fc.constantFrom('De Linde', 'De Beuk'),
    demographics: fc.record({
      ageGroup: fc.constantFrom(...ageGroups),
      sex: fc.constantFrom('female', 'male', 'other', 'unknown'),
      municipality: fc.constantFrom('Lindeveen', 'Oostdrecht', ''),
      wijk: fc.constantFrom('Noord', 'Centrum', ''),
    }),
    events: fc.array(
      fc.record({
        event: fc.constantFrom(
          'accepted',
          'contact-attempted',
          'contacted',
          'intake-done',
          'matched',
          'completed',
        ),
        on: perhapsDay,
      }),
      { maxLength: 4 },
    ),
    offer: fc.option(
      fc.record({
        theme: fc.constantFrom('moving', 'cooking', ''),
        kind: fc.constantFrom('existing', 'newly-made', 'not-available', ''),
      }),
      { nil: undefined },
    ),
    ending: fc.constantFrom(undefined, '', 'moved', 'money'),
    coach: fc.constantFrom('Welzijn Lindeveen', 'Samen Oostdrecht', ''),
    feedback: fc.array(
      fc.record({
        moment: fc.constantFrom('after-intake', 'at-the-end'),
        given: fc.constantFrom('given', 'not-given'),
      }),
      { maxLength: 2 },
    ),
  });
}
