import fc from 'fast-check';
import type { DraftContent } from '../../../../shared/domain/drafts/draft-content.ts';
import { feedbackMoments, needs, themes } from '../../../../shared/domain/referral/choice-fields.ts';
import { type TextField, textFields } from '../../../../shared/domain/referral/text-fields.ts';
import { complaints, lifeEvents } from '../../../../shared/domain/signals/signal-id.ts';

const words = fc.oneof(
  fc.constant(''),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom('Telefoon: 06', 'In eigen woorden: ja', 'één\n\ntwee: drie', '  '),
);
const anyTexts = Object.fromEntries(textFields.map(({ id }) => [id, words])) as Record<
  TextField,
  typeof words
>;
const someOf = <T>(list: readonly T[]) => fc.subarray([...list]);

/** Anything that somebody may have typed and chosen. */
export const anyContent: fc.Arbitrary<DraftContent> = fc.record({
  reasons: someOf([...lifeEvents, ...complaints]),
  edits: fc.record(
    {
      ...anyTexts,
      themes: someOf(themes),
      phone: words,
      email: words,
      addressShared: fc.constantFrom('address', 'postcode', 'nothing'),
      calling: fc.constantFrom('may-call', 'do-not-call'),
      interpreterLanguage: words,
      needs: someOf(needs),
      coach: fc.constant('lindeveen'),
      feedbackMoments: someOf(feedbackMoments),
    },
    { requiredKeys: [] },
  ),
});
