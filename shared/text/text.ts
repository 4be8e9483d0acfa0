import type { dutch } from './nl/dutch.ts';

/** The languages of the screens. What leaves the practice is Dutch in each of them. */
export type Language = 'nl' | 'en';

/** Every sentence a person reads, room by room. Dutch is the original; the others have its shape. */
export type Texts = typeof dutch;
