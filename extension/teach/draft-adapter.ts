import { dateFormats, findDate, readDate } from '../adapter/date-format.ts';
import { type AdapterField, adapterSchema, type HisAdapter } from '../his/his-adapter.ts';
import { findScope, inScope } from '../his/read/read-field.ts';
import { allIn, fits, getTag, isInside, native } from '../page/native.ts';
import { type Place, placeIn, type Sight } from '../page/sight.ts';
import {
  candidatesFor,
  candidatesForEach,
  columnCandidates,
  elementsBy,
  positionIn,
  rowAround,
} from './candidates.ts';
import { findKey } from './find-key.ts';
import type { Choices, DraftProblem, ThingChoice } from './teach-messages.ts';

/** What every adapter begins with. */
type AdapterNames = Pick<HisAdapter, 'id' | 'name' | 'matches'>;

/** An adapter made from what was pointed at, or why there is none. */
type Draft =
  | { readonly ok: true; readonly adapter: HisAdapter }
  | { readonly ok: false; readonly problem: DraftProblem };

/** What was pointed at in a page → the adapter that reads it. `page`: the top document. */
export function draftAdapter(page: Place, names: AdapterNames, choices: Choices, sight: Sight): Draft {
  const { name, birthDate, line } = choices;
  if (name === undefined) return refused('name-missing');
  if (birthDate === undefined) return refused('birth-date-missing');
  const { line: _line, s: _s, e: _e, ...inDossier } = choices; // the journal may be in a frame of its own
  if (Object.values(inDossier).some(({ frame }) => frame !== name.frame)) return refused('in-two-frames');

  const place = placeIn(page, name.frame, sight);
  const nameAt = place && seenBy(place, name, sight);
  const birthAt = place && seenBy(place, birthDate, sight);
  if (place === undefined || nameAt === undefined) return refused('name-missing');
  if (birthAt === undefined) return refused('birth-date-missing');
  const date = howDated(sight.wordsIn(birthAt));
  if (date === undefined) return refused('no-date-there');

  const around = dossierAround(nameAt, birthAt, choices, place);
  const each = choices.dossier?.selector ?? eachOf(around, name, place);
  const dossier = each === 'body' ? place.document.body : around;
  const chip = chipAt(choices.chip, nameAt, dossier, sight);
  if (chip === undefined) return refused('no-place-for-chip');
  const episodes = episodesIn(choices, dossier, sight);
  if (episodes === 'no-rows') return refused('no-rows');
  const key = findKey(dossier, place.url, choices.number);
  const journal = line && journalIn({ ...choices, line, name }, key.field?.attribute, page, sight);
  if (journal === 'not-a-field') return refused('line-not-a-field');

  return {
    ok: true,
    adapter: adapterSchema.parse({
      version: 1,
      ...names,
      proven: false,
      ...(name.frame === undefined ? {} : { frame: name.frame }),
      dossiers: {
        each,
        active: [{ by: 'displayed' }, ...key.rules],
        ...(key.field ? { key: key.field } : {}),
      },
      patient: {
        name: nameField(name, sight.wordsIn(nameAt)),
        birthDate: dateField(birthDate, sight.wordsIn(birthAt), date.stands),
        birthDateFormats: [date.format],
        birthDateStands: date.stands,
      },
      ...(episodes ? { episodes } : {}),
      ...(journal ? { journal } : {}),
      chip,
    }),
  };
}

function refused(problem: DraftProblem): Draft {
  return { ok: false, problem };
}

/** The one element of a choice that is seen, also in open shadow roots. */
function seenBy({ document }: Place, choice: ThingChoice, sight: Sight): Element | undefined {
  const { element, roots } = findScope(document.documentElement);
  const [found, ...others] = [element, ...roots]
    .flatMap((root) => elementsBy(choice, root))
    .filter((each) => sight.wordsIn(each) !== '' || sight.isVisible(each));
  return others.length === 0 ? found : undefined;
}

/** A BSN in the same words is cut off with what is before it, and never read. */
function nameField({ selector, beside }: ThingChoice, words: string): AdapterField {
  const mark = ['/', '(', '|', '*', '·', '–', ' geb'].find((each) => words.indexOf(each) > 2);
  return { selector, ...withBeside(beside), ...(mark === undefined ? {} : { before: mark }) };
}

function dateField(
  { selector, beside }: ThingChoice,
  words: string,
  stands: 'alone' | 'among-words',
): AdapterField {
  const hasBsn = stands === 'among-words' && words.includes('BSN');
  return { selector, ...withBeside(beside), ...(hasBsn ? { before: 'BSN' } : {}) };
}

function withBeside(beside: string | undefined) {
  return beside === undefined ? {} : { beside };
}

function howDated(words: string) {
  const alone = dateFormats.find((format) => readDate(words, [format])?.length === 10);
  if (alone !== undefined) return { format: alone, stands: 'alone' as const };
  const among = dateFormats.find((format) => findDate(words, [format]) !== undefined);
  return among === undefined ? undefined : { format: among, stands: 'among-words' as const };
}

/**
 * The largest element that holds one name and one birth date, seen or not: where a page keeps several dossiers, the
 * element of one; else the whole body.
 */
function dossierAround(nameAt: Element, birthAt: Element, choices: Choices, { document }: Place): Element {
  if (choices.dossier !== undefined) {
    const chosen = elementsBy(choices.dossier, document).find((each) => isInside(nameAt, each));
    if (chosen !== undefined) return chosen;
  }
  const { name, birthDate } = choices;
  let at: Element | null = nameAt;
  let largest = document.body;
  while (at !== null && !isInside(birthAt, at)) at = native(at, 'parentElement');
  if (at === null || name === undefined || birthDate === undefined) return document.body; // in two shadow roots
  for (; at !== null && at !== document.body; at = native(at, 'parentElement')) {
    if (elementsBy(name, at).length > 1 || elementsBy(birthDate, at).length > 1) return largest;
    largest = at as HTMLElement;
  }
  return document.body;
}

/** How every dossier is found: each holds one name. Where nothing lasting is around one, the whole body. */
function eachOf(dossier: Element, name: ThingChoice, { document }: Place): string {
  if (dossier === document.body) return 'body';
  const [best] = candidatesForEach(dossier, document)
    .filter(
      ({ kind, selector }) =>
        kind !== 'id' && allIn(document, selector).every((one) => elementsBy(name, one).length === 1),
    )
    .toSorted((one, other) => other.found - one.found);
  return best?.selector ?? 'body'; // what is hidden of the others is not read
}

/**
 * One element inside the dossier: as it was pointed at, the name's own, or the nearest around it that can be found. Where
 * nothing has a name, the place of the name itself: a chip that finds no place is only not shown.
 */
function chipAt(choice: ThingChoice | undefined, nameAt: Element, dossier: Element, sight: Sight) {
  if (choice !== undefined) return { anchor: choice.selector };
  const scope = findScope(dossier);
  const isOne = (selector: string) => inScope(scope, selector).filter(sight.isVisible).length === 1;
  for (let at: Element | null = nameAt; at !== null && at !== dossier; at = native(at, 'parentElement')) {
    const root = at.getRootNode() as Document | ShadowRoot;
    const found = candidatesFor(at, root).find(
      ({ beside, selector }) => beside === undefined && isOne(selector),
    );
    if (found !== undefined) return { anchor: found.selector };
  }
  const place = positionIn(nameAt, dossier);
  return isOne(place) ? { anchor: place } : undefined;
}

function episodesIn({ code, text, date }: Choices, dossier: Element, sight: Sight) {
  if (code === undefined || text === undefined) return undefined;
  const codeAt = firstBy(code, dossier);
  const row = codeAt && rowAround(codeAt);
  const textAt = row && firstBy(text, row);
  const list = row && listAround(row, dossier);
  if (codeAt === undefined || row === undefined || textAt === undefined || list === undefined)
    return 'no-rows';

  const dateAt = date && firstBy(date, row);
  const [codeBy] = columnCandidates(codeAt, row);
  const [textBy] = columnCandidates(textAt, row);
  const dateBy = dateAt && columnCandidates(dateAt, row)[0];
  const [listBy] = alone(list, dossier);
  if (codeBy === undefined || textBy === undefined || listBy === undefined) return 'no-rows';
  const dated = dateAt && howDated(sight.wordsIn(dateAt));
  return {
    list: listBy.selector,
    row: fits(row, 'tr') ? 'tr:has(td)' : getTag(row),
    code: { selector: codeBy.selector },
    text: { selector: textBy.selector },
    ...(dateBy && dated
      ? { date: { selector: dateBy.selector, formats: [dated.format], stands: dated.stands } }
      : {}),
    holds: 'part', // whether it is the whole list, a page does not tell
  };
}

function firstBy(choice: ThingChoice, root: Element): Element | undefined {
  return elementsBy(choice, root)[0];
}

function closest(element: Element, selector: string): Element | undefined {
  return native(element, 'closest').call(element, selector) ?? undefined;
}

/** The smallest element around the row that can be found alone. */
function listAround(row: Element, dossier: Element): Element | undefined {
  for (
    let at = native(row, 'parentElement');
    at !== null && at !== dossier;
    at = native(at, 'parentElement')
  ) {
    if (alone(at, dossier).length > 0) return at;
  }
  return undefined;
}

/** Ways to find only this in the dossier. */
function alone(element: Element, dossier: Element) {
  return candidatesFor(element, dossier).filter(({ found, beside }) => found === 1 && beside === undefined);
}

type JournalChoices = Pick<Choices, 's' | 'e'> & { readonly line: ThingChoice; readonly name: ThingChoice };

/** The fields of the journal; in editors that name their dossier, only those of the open dossier. */
function journalIn(
  { line, s, e, name }: JournalChoices,
  keyAttribute: string | undefined,
  page: Place,
  sight: Sight,
) {
  const { frame, selector } = line;
  const place = placeIn(page, frame, sight);
  const isField = (choice: ThingChoice) =>
    place !== undefined &&
    choice.frame === frame &&
    allIn(place.document, choice.selector)
      .filter(sight.isVisible)
      .some((each) => fits(each, 'textarea, input, [contenteditable]'));
  if (![line, s, e].every((choice) => choice === undefined || isField(choice))) return 'not-a-field';

  const [field] = place === undefined ? [] : allIn(place.document, selector).filter(sight.isVisible);
  const named = keyAttribute === undefined ? undefined : `[${keyAttribute}]`;
  const isNamed = field !== undefined && named !== undefined && closest(field, named) !== undefined;
  return {
    ...(frame === undefined || frame === name.frame ? {} : { frame }),
    line: selector,
    ...(s && { s: s.selector }),
    ...(e && { e: e.selector }),
    ...(isNamed ? { names: { around: named, attribute: keyAttribute } } : {}),
  };
}
