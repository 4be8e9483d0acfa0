import { coachEndReasons, offerKinds } from '../domain/answer/answer.ts';
import { parseDateSpan } from '../domain/calendar/partial-date.ts';
import type { CountedReferral } from '../domain/indicators/counted-referral.ts';
import {
  type AgeGroup,
  ageGroupOf,
  type Demographics,
  reduceDemographics,
  type WijkTable,
} from '../domain/indicators/demographics.ts';
import { reduceReferral } from '../domain/indicators/reduce-referral.ts';
import type { Sex } from '../domain/record/patient.ts';
import { isOwnCode, type OwnCode, themes, themesAmong } from '../domain/referral/choice-fields.ts';
import { reasonIds } from '../domain/signals/signal-id.ts';
import { type CellDay, readDay, type SheetCell, textOf } from './cell.ts';
import type { ColumnId } from './columns.ts';
import { courseOf, dayColumns, endOf, feedbackIn, isEnded } from './row-course.ts';
import type { RowFault } from './sheet-problem.ts';
import type { ReadWords } from './vocabulary.ts';
import type { WordColumn } from './word-lists.ts';

/** What a row is read by. */
export type RowRules = {
  readonly words: (column: WordColumn, cell: string) => ReadWords;
  readonly table: WijkTable;
  /** ISO date. */
  readonly today: string;
};

/** One row, or why it is left out. */
export type RowRead =
  | {
      readonly status: 'read';
      /** Empty where there is none. */
      readonly number: string;
      readonly referral: Omit<CountedReferral, 'key'>;
      readonly askedWords: readonly { readonly column: WordColumn; readonly word: string }[];
    }
  | { readonly status: 'left-out'; readonly fault: RowFault; readonly column: ColumnId };

type CellOf = (column: ColumnId) => SheetCell;

/**
 * Row → referral to count: the border of a sheet. Of the person an age group, a sex, a municipality and a wijk come
 * out of it, as from FHIR; birth date, postcode and every column that is not read stay behind.
 */
export function readRow(cell: CellOf, { words, table, today }: RowRules): RowRead {
  const days = new Map(dayColumns.map((column) => [column, readDay(cell(column))]));
  const bad = dayColumns.find((column) => days.get(column) === 'unreadable');
  const dayOf = (column: (typeof dayColumns)[number]): CellDay => days.get(column) ?? 'no'; // all are there
  const sent = dayOf('sent');
  if (sent === 'no' || sent === 'undated') return leftOut('no-date', 'sent');
  if (bad !== undefined || sent === 'unreadable') return leftOut('unreadable-date', bad ?? 'sent');
  if (sent.on > today.slice(0, sent.on.length)) return leftOut('date-to-come', 'sent');

  const askedWords: { column: WordColumn; word: string }[] = [];
  const read = (column: WordColumn) => {
    const found = words(column, textOf(cell(column)));
    askedWords.push(...found.asked.map((word) => ({ column, word })));
    return found;
  };
  const reasons = read('reason').ids;
  const wished = read('theme').ids;
  const referrer = read('referrer-type');
  const ending = endOf(read('end-reason'));
  const course = reduceReferral(courseOf(sent.on, dayOf, ending, feedbackIn(textOf(cell('feedback')))));
  const theme = ourOrOwn(themes, read('offer'));
  const kind = oneOf(offerKinds, read('offer-kind'));
  const because = ourOrOwn(coachEndReasons, read('ended-because'));
  return {
    status: 'read',
    number: textOf(cell('number')),
    askedWords,
    referral: {
      ...course,
      offer: theme === '' && kind === '' ? undefined : { theme, kind },
      ending: isEnded(ending, dayOf('ended')) ? because : undefined,
      coach: textOf(cell('coach')),
      reasons: reasonIds.filter((id) => reasons.includes(id)),
      themes: themesAmong(wished),
      // A type that is on no list keeps the word of the sheet, as with the words of a HIS.
      referrerType: referrer.ids[0] ?? referrer.unknown[0] ?? '',
      practice: textOf(cell('practice')),
      demographics: demographicsOf(cell, sexFrom(read('sex').ids[0]), table, sent.on),
    },
  };
}

/** The choice of a column that holds one; empty for none, and for a word that is on no list. */
function oneOf<Id extends string>(ids: readonly Id[], { ids: [chosen] }: ReadWords): Id | '' {
  return ids.find((id) => id === chosen) ?? '';
}

/** The same for a list to which a region can add. */
function ourOrOwn<Id extends string>(ids: readonly Id[], words: ReadWords): Id | OwnCode | '' {
  return oneOf(ids, words) || (words.ids.slice(0, 1).find(isOwnCode) ?? '');
}

function leftOut(fault: RowFault, column: ColumnId): RowRead {
  return { status: 'left-out', fault, column };
}

function sexFrom(id: string | undefined): Sex {
  return id === 'female' || id === 'male' || id === 'other' ? id : 'unknown';
}

function demographicsOf(cell: CellOf, sex: Sex, table: WijkTable, sentOn: string): Demographics {
  const born = readDay(cell('birth-date'));
  const reduced = reduceDemographics(
    bornOn(textOf(cell('birth-date')), born),
    sex,
    textOf(cell('postcode')),
    textOf(cell('municipality')),
    table,
    parseDateSpan(sentOn),
  );
  return {
    ...reduced,
    ageGroup: reduced.ageGroup === 'unknown' ? ageFrom(textOf(cell('age'))) : reduced.ageGroup,
    wijk: reduced.wijk || textOf(cell('wijk')),
  };
}

/** A year of two digits may be of either century: then the age is not known. */
function bornOn(written: string, day: CellDay): string {
  const isShort = /[-/. ]\d{2}$/.test(written) && !/^\d{4}/.test(written);
  return typeof day === 'object' && !isShort ? day.on : '';
}

/** "67", "61-75", "76+", "75 jaar en ouder", "jonger dan 18"; a range counts where both ends are in one group. */
function ageFrom(written: string): AgeGroup {
  const [first, last] = [...written.matchAll(/\d+/g)].map(([number]) => Number(number));
  if (first === undefined || first > 120) return 'unknown';
  if (/jonger|onder|<|tot\s+\d+$/i.test(written) && last === undefined) {
    return first <= 18 ? 'under-18' : 'unknown';
  }
  if (/\+|ouder|>|vanaf/i.test(written)) return first >= 75 ? ageGroupOf(first + 1) : 'unknown';
  const [one, other] = [ageGroupOf(first), ageGroupOf(last ?? first)];
  return one === other ? one : 'unknown';
}
