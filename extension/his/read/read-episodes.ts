import { type Knowledge, known, unknown } from '../../../shared/domain/knowledge.ts';
import { type Problem, parseIcpc } from '../../../shared/domain/record/problem.ts';
import { dateIn } from '../../adapter/date-format.ts';
import { fits } from '../../page/native.ts';
import type { Sight } from '../../page/sight.ts';
import type { AdapterField, EpisodeRules } from '../his-adapter.ts';
import { type FieldReading, findScope, inScope, readField, type Scope } from './read-field.ts';

/** More rows than this are not read at every change of a page. */
const MOST_ROWS = 500;

/** The problem list as the page shows it; what it does not show whole is unknown, with what was seen. */
export function readEpisodes(
  scope: Scope,
  rules: EpisodeRules | undefined,
  sight: Sight,
): Knowledge<readonly Problem[]> {
  if (rules === undefined) return unknown('not-offered');
  const [list, ...others] = inScope(scope, rules.list);
  if (list === undefined || others.length > 0) return unknown('unreadable');

  const inside = findScope(list, scope);
  const rows = inScope(inside, rules.row);
  if (rows.length === 0) return saysNone(inside, rules, sight) ? known([]) : unknown('unreadable');

  const seen = rows
    .slice(0, MOST_ROWS)
    .flatMap((row, index) => readRow(findScope(row, inside), index, rules, sight));
  const isWhole = seen.length === rows.length && rules.holds === 'all' && !hasMore(inside, rules);
  return isWhole ? known(seen) : unknown('incomplete', seen);
}

function saysNone(list: Scope, { none, holds }: EpisodeRules, sight: Sight): boolean {
  if (none === undefined || holds === 'part') return false;
  return inScope(list, none.selector).some((element) => sight.wordsIn(element) === none.says);
}

function hasMore(list: Scope, { more }: EpisodeRules): boolean {
  return more !== undefined && inScope(list, more).length > 0;
}

/** A row of which neither code nor text is seen is left out, and with that the list is not whole. */
function readRow(row: Scope, index: number, rules: EpisodeRules, sight: Sight): readonly Problem[] {
  const wordsOf = (field: AdapterField) => onlyWords(readField(row, field, sight));
  const code = wordsOf(rules.code);
  const text = wordsOf(rules.text);
  if (code === undefined || text === undefined || (code === '' && text === '')) return [];

  const { date, ended } = rules;
  const written = date === undefined ? '' : (wordsOf(date) ?? ''); // two dates: no date
  return [
    {
      id: `page-${index}`,
      icpc: parseIcpc(code),
      text,
      date: date && dateIn(written, date.formats, date.stands),
      state: ended === undefined ? 'unclear' : fits(row.element, ended) ? 'ended' : 'active',
    },
  ];
}

/** Empty when there are no words; undefined when two places say different things. */
function onlyWords(reading: FieldReading): string | undefined {
  if (reading.status === 'several') return undefined;
  return reading.status === 'read' ? reading.value : '';
}
