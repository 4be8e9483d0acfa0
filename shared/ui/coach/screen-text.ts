import type { CoachWords } from '../../text/nl/referral/coach-text.ts';
import type { Texts } from '../../text/text.ts';

/** Every sentence that a screen of the coach can show. */
export type CoachText = Texts & { readonly coach: CoachWords };
