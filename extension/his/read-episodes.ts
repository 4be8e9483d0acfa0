import { type Knowledge, known, unknown } from '../../shared/domain/knowledge.ts';
import type { Problem } from '../../shared/domain/record/problem.ts';
import type { AdapterField, EpisodeRules } from './adapter.ts';
import { allIn, fits, textOf } from './native.ts';
import { readDate } from './read-date.ts';
import { readUnseen } from './read-field.ts';

/** More rows than this are not read at every change of a page. */
const MOST_ROWS = 500;

/** The problem list as the page shows it; what it does not show whole is unknown, with what was seen. */
export function readEpisodes(
  dossier: Element,
  rules: EpisodeRules | undefined,
): Knowledge<readonly Problem[]> {
  if (rules === undefined) return unknown('not-offered');
  const [list, ...others] = allIn(dossier, rules.list);
  if (list === undefined || others.length > 0) return unknown('unreadable');

  const rows = allIn(list, rules.row);
  if (rows.length === 0) return saysNone(list, rules) ? known([]) : unknown('unreadable');

  const seen = rows.slice(0, MOST_ROWS).flatMap((row, index) => readRow(row, index, rules));
  const isWhole = seen.length === rows.length && rules.holds === 'all' && !hasMore(list, rules);
  return isWhole ? known(seen) : unknown('incomplete', seen);
}

function saysNone(list: Element, { none, holds }: EpisodeRules): boolean {
  if (none === undefined || holds === 'part') return false;
  return allIn(list, none.selector).some((element) => textOf(element) === none.says);
}

function hasMore(list: Element, { more }: EpisodeRules): boolean {
  return more !== undefined && allIn(list, more).length > 0;
}

/** A row of which neither code nor text can be read is left out, and with that the list is not whole. */
function readRow(row: Element, index: number, rules: EpisodeRules): readonly Problem[] {
  const code = wordsOf(row, rules.code);
  const text = wordsOf(row, rules.text);
  if (code === undefined || text === undefined || (code === '' && text === '')) return [];

  const { date, ended } = rules;
  const written = date === undefined ? '' : (wordsOf(row, date) ?? ''); // two dates: no date
  return [
    {
      id: `page-${index}`,
      icpc: icpcOf(code),
      text,
      date: date && readDate(written, date.formats),
      state: ended === undefined ? 'unclear' : fits(row, ended) ? 'ended' : 'active',
    },
  ];
}

/** Empty when there are no words; undefined when two places say different things. */
function wordsOf(row: Element, field: AdapterField): string | undefined {
  const reading = readUnseen(row, field);
  if (reading.status === 'several') return undefined;
  return reading.status === 'read' ? reading.value : '';
}

function icpcOf(code: string): string | undefined {
  return /^[A-Z]\d{2}(\.\d{2})?$/.exec(code.toUpperCase())?.[0]; // no ICPC code
}
