import { type Knowledge, known, seenOf, unknown } from '../../domain/knowledge.ts';
import type { Problem } from '../../domain/record/problem.ts';
import type { Found } from '../search-pages.ts';
import { readList } from './entry.ts';
import { includedConditions, readEpisode } from './read-episode.ts';
import { readProblem } from './read-problem.ts';

/** What a search for Conditions brought → the problems of this patient. */
export function readProblems(found: Found, patient: string): Knowledge<readonly Problem[]> {
  return flat(readList(found, 'Condition', (condition) => readProblem(condition, patient)));
}

/** What a search for episodes brought, with the Conditions they are about → the problems of this patient. */
export function readEpisodes(found: Found, patient: string): Knowledge<readonly Problem[]> {
  const included = includedConditions(found);
  const episodes = flat(readList(found, 'EpisodeOfCare', (one) => readEpisode(one, patient, included)));
  return together(readProblems(found, patient), episodes);
}

/** Whether anything of a list can be compared with our codes. */
export function hasIcpc(problems: Knowledge<readonly Problem[]>): boolean {
  return seenOf(problems).some(({ icpc }) => icpc !== undefined);
}

/** Two parts of one list: whole when both are. */
export function together<T>(
  one: Knowledge<readonly T[]>,
  other: Knowledge<readonly T[]>,
): Knowledge<readonly T[]> {
  const all = [...seenOf(one), ...seenOf(other)];
  if (!one.known) return unknown(one.why, all);
  return other.known ? known(all) : unknown(other.why, all);
}

function flat<T>(list: Knowledge<readonly (readonly T[])[]>): Knowledge<readonly T[]> {
  return list.known ? known(list.value.flat()) : unknown(list.why, list.seen?.flat()); // nothing may have been seen
}
