import * as z from 'zod/mini';

// MV3 pages forbid eval, and zod probes for it unless told not to.
// Must run before the first schema is made, so schemas import `z` from here only.
z.config({ jitless: true });

export { z };
