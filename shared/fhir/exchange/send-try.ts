import type { SomeIds } from './find-by-key.ts';
import type { NotMade } from './write-once.ts';

/** How one try to send ended, before anybody looks what is there. */
export type SendTry =
  | { readonly kind: 'made'; readonly taskIds: SomeIds; readonly by: 'us' | 'earlier' }
  | NotMade;
