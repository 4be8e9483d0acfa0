import type { FhirResource } from 'fhir/r4';
import type { FaultStory } from './stories.ts';

/** What can be wrong after a fault. One kind a promise. */
export type Wrong =
  | 'sent twice'
  | 'about another patient'
  | 'said done, not stored'
  | 'stored, said not done'
  | 'absence claimed'
  | 'typed text lost'
  | 'still reading'
  | 'no way on'
  | 'crashed';

/** What somebody sees and what the server holds when a story has ended. */
export type Ending = {
  /** All text on the screen, with what is in its fields. */
  readonly screen: string;
  /** What this tab keeps for after a sign-in. */
  readonly storage: string;
  /** What the server holds that it did not hold before, or otherwise. */
  readonly changed: readonly FhirResource[];
  /** All that the server holds. */
  readonly stored: readonly FhirResource[];
  readonly errors: readonly string[];
};

const saysUnsure = /niet zeker of|niet bekend of|nagaan/i;
/** Part of it was done, and the screen names what was not. */
const saysInPart = /Niet alles is ingetrokken/;
const saysNotDone = /Er is niets verstuurd|niet verstuurd/;

/** Judges one ending; empty when every promise was kept. */
export function judge(
  story: FaultStory,
  { screen, storage, changed, stored, errors }: Ending,
): readonly Wrong[] {
  const isDone = story.isDone?.(changed) ?? false;
  const saysDone = (story.saysDone?.test(screen) ?? false) && !saysInPart.test(screen);
  const server = JSON.stringify(stored); // a draft of a colleague that stays as it was is not lost either

  const verdicts: readonly (readonly [Wrong, boolean])[] = [
    ['sent twice', countSent(changed) > 1],
    ['about another patient', changed.some((resource) => isAboutAnother(resource, story.patient))],
    ['said done, not stored', saysDone && !isDone],
    ['stored, said not done', isDone && !saysDone && saysNotDone.test(screen) && !saysUnsure.test(screen)],
    ['absence claimed', story.untrue.some((claim) => claim.test(screen)) || saysRecordIsEmpty(story, screen)],
    [
      'typed text lost',
      story.typed !== undefined &&
        /herken ik|Eenzaamheid/.test(screen) && // the panel came, so that something could be typed
        !`${screen}${storage}${server}`.includes(story.typed),
    ],
    ['still reading', /wordt gelezen…|Even geduld/.test(screen)],
    ['no way on', story.wayOn !== undefined && !story.wayOn.test(screen)],
    ['crashed', errors.length > 0],
  ];
  return verdicts.filter(([, isWrong]) => isWrong).map(([wrong]) => wrong);
}

/** The record of every patient of these stories holds something; who says "not found" must have read that. */
function saysRecordIsEmpty({ recorded }: FaultStory, screen: string): boolean {
  const claim = /niet gevonden|Geen aandachtspunten in het dossier gevonden|geen signalen/i;
  return recorded !== undefined && claim.test(screen) && !recorded.test(screen);
}

/** Referrals that a coach would act on. */
function countSent(changed: readonly FhirResource[]): number {
  const ended = ['draft', 'cancelled', 'entered-in-error'];
  return changed.filter((one) => one.resourceType === 'Task' && !ended.includes(one.status)).length;
}

function isAboutAnother(resource: FhirResource, patient: string): boolean {
  const about =
    'subject' in resource && resource.subject !== undefined
      ? resource.subject
      : 'for' in resource && resource.for !== undefined
        ? resource.for
        : 'patient' in resource
          ? resource.patient
          : undefined;
  const reference = about !== undefined && 'reference' in about ? about.reference : undefined;
  return reference !== undefined && reference !== `Patient/${patient}`;
}
