import { codeAlone, isOwnCode, type OwnCode } from '../../domain/referral/choice-fields.ts';
import { worSystems } from './codes.ts';
import { findCode } from './datatypes.ts';

type Coded = Parameters<typeof findCode>[0];

/**
 * The system and the code of an id on one of our lists. A code that a region added (`system|code`) goes in the region's
 * own system, so that no other reader takes it for a code of ours.
 */
export function toSystemAndCode(
  ourSystem: string,
  id: string,
): { readonly system: string; readonly code: string } {
  if (!isOwnCode(id)) return { system: ourSystem, code: id };
  const code = codeAlone(id);
  return { system: id.slice(0, -code.length - 1), code };
}

/** The id in a concept: one of ours, or one of a region, whose system ends as ours does (`…/wor-theme`). */
export function findOurOrOwn<OurId extends string>(
  concept: Coded,
  ourSystem: string,
  ourIds: readonly OurId[],
): OurId | OwnCode | undefined {
  const ours = ourIds.find((id) => id === findCode(concept, ourSystem));
  if (ours !== undefined) return ours;
  const list = ourSystem.slice(ourSystem.lastIndexOf('/'));
  const own = concept?.coding?.find(
    ({ system = '', code = '' }) => system !== ourSystem && system.endsWith(list) && code !== '',
  );
  return own === undefined ? undefined : `${own.system}|${own.code}`;
}

/** True for what somebody wishes, by a code of ours or of a region; all else in `orderDetail` is how to meet them. */
export function isTheme(detail: Coded): boolean {
  return (
    findCode(detail, worSystems.theme) !== undefined ||
    findOurOrOwn(detail, worSystems.theme, []) !== undefined
  );
}
