import { type CoachEndReason, coachEndReasons } from '../../domain/answer/answer.ts';
import { withoutSlashAtEnd } from '../../domain/record/server-address.ts';
import { type ThemeId, themes } from '../../domain/referral/choice-fields.ts';
import { z } from '../../zod.ts';
import type { ConfigFault } from '../config-problem.ts';

/** The lists to which a region can add codes, each with the codes that are ours and the name of its code system. */
const lists = {
  themes: { ours: themes, system: 'wor-theme' },
  endReasons: { ours: coachEndReasons, system: 'wor-ending' },
} as const;
type ListName = keyof typeof lists;

const entry = z.catch(
  z.optional(z.looseObject({ id: z.catch(z.optional(z.string()), undefined) })),
  undefined,
);
const codesSchema = z.catch(
  z.looseObject({
    codeSystem: z.optional(z.unknown()),
    themes: z.catch(z.optional(z.array(entry)), undefined),
    endReasons: z.catch(z.optional(z.array(entry)), undefined),
  }),
  {},
);

type WrongPlace = { readonly path: readonly (string | number)[]; readonly fault: ConfigFault };

/**
 * Codes that are none of ours, where the file names no code system for them: a word that was misspelt, or a code that
 * no other system could tell from ours. On the file as it was written, so that each place is that of its entry.
 */
export function wrongCodes(file: unknown): readonly WrongPlace[] {
  const read = codesSchema.parse(file);
  if (read.codeSystem !== undefined) return [];
  return (['themes', 'endReasons'] as const).flatMap((list) =>
    (read[list] ?? []).flatMap((one, index) => {
      const id = one?.id?.trim();
      if (id === undefined || isOurs(list, id)) return [];
      return [
        { path: [list, index, 'id'], fault: { kind: 'no-code-system', allowed: lists[list].ours } as const },
      ];
    }),
  );
}

type Named = { readonly id: string; readonly label: string };
type WrittenGrounds = { readonly themes: readonly string[] };
type Written = {
  readonly codeSystem?: string | undefined;
  readonly themes: readonly Named[];
  readonly endReasons: readonly Named[];
  readonly routes: readonly { readonly shows?: WrittenGrounds | undefined }[];
};

/** The file with each added code in the code system that it belongs to. */
export function nameAddedCodes<File extends Written>(written: File) {
  const base = withoutSlashAtEnd(written.codeSystem ?? ''); // none: then no code is the region's own
  const named = (list: ListName, id: string) =>
    isOurs(list, id) ? id : `${base}/${lists[list].system}|${id}`;
  const known = written.themes.map(({ id }) => id);
  const grounds = (ids: readonly string[]) =>
    ids
      .filter((id) => isOurs('themes', id) || known.includes(id)) // a theme that was left out is wished by no one
      .map((id) => named('themes', id) as ThemeId); // ours, or with its system: by construction, as below
  return {
    ...written,
    themes: written.themes.map((one) => ({ ...one, id: named('themes', one.id) as ThemeId })),
    endReasons: written.endReasons.map((one) => ({
      ...one,
      id: named('endReasons', one.id) as CoachEndReason,
    })),
    routes: written.routes.map((route) => ({
      ...(route as File['routes'][number]),
      shows: route.shows && {
        ...(route.shows as NonNullable<File['routes'][number]['shows']>),
        themes: grounds(route.shows.themes),
      },
    })),
  };
}

function isOurs(list: ListName, id: string): boolean {
  return lists[list].ours.some((ours) => ours === id);
}
