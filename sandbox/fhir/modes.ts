/** `strict` is how a good server behaves, `lax` how many others do. */
export type ServerMode = 'strict' | 'lax';

/** Where strict and lax servers differ; nothing else in this folder asks for the mode. */
export type Manners = {
  readonly total: 'told' | 'left-out';
  readonly unknownParameters: 'refused' | 'ignored';
  readonly bundles: 'taken' | 'refused';
  readonly pageLinks: 'absolute' | 'relative';
  readonly etagOverCors: 'exposed' | 'hidden';
  readonly versions: 'numbered' | 'random';
};

/** The manners of each mode. */
export const mannersOf: Record<ServerMode, Manners> = {
  strict: {
    total: 'told',
    unknownParameters: 'refused',
    bundles: 'taken',
    pageLinks: 'absolute',
    etagOverCors: 'exposed',
    versions: 'numbered',
  },
  lax: {
    total: 'left-out',
    unknownParameters: 'ignored',
    bundles: 'refused',
    pageLinks: 'relative',
    etagOverCors: 'hidden',
    versions: 'random',
  },
};
