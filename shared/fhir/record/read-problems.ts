import { entriesRead, joinKnowledge, type Knowledge, mapKnowledge } from '../../domain/knowledge.ts';
import type { Problem } from '../../domain/record/problem.ts';
import { readList } from '../server/parsed-entry.ts';
import type { Found } from '../server/search-pages.ts';
import { includedConditions, readEpisode } from './read-episode.ts';
import { readProblem } from './read-problem.ts';

/** What a search for Conditions brought → the problems of this patient. */
export function readProblems(found: Found, patient: string): Knowledge<readonly Problem[]> {
  return mapKnowledge(
    readList(found, 'Condition', (condition) => readProblem(condition, patient)),
    (lists) => lists.flat(),
  );
}

/** What a search for episodes brought, with the Conditions they are about → the problems of this patient. */
export function readEpisodes(found: Found, patient: string): Knowledge<readonly Problem[]> {
  const included = includedConditions(found);
  const episodes = mapKnowledge(
    readList(found, 'EpisodeOfCare', (one) => readEpisode(one, patient, included)),
    (lists) => lists.flat(),
  );
  return joinKnowledge([readProblems(found, patient), episodes]);
}

/** Whether anything of a list can be compared with our codes. */
export function hasIcpc(problems: Knowledge<readonly Problem[]>): boolean {
  return entriesRead(problems).some(({ icpc }) => icpc !== undefined);
}
