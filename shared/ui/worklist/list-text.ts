import type { WorklistWords } from '../../text/nl/worklist-text.ts';
import type { Texts } from '../../text/text.ts';

/** Every sentence that the worklist can show. */
export type WorklistText = Texts & { readonly worklist: WorklistWords };
