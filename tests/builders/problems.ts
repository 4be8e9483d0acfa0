import { type Knowledge, known, unknown, type WhyUnknown } from '../../shared/domain/knowledge.ts';
import type { Problem } from '../../shared/domain/record/problem.ts';

/** The day on which these stories are told. */
export const today = Temporal.PlainDate.from('2026-11-21');

/** An entry of the problem list: active and coded, unless told otherwise. */
export function problem(said: Partial<Problem> = {}): Problem {
  const icpc = 'icpc' in said ? said.icpc : 'A97';
  return {
    id: `problem-${icpc}`,
    icpc,
    text: `episode ${icpc}`,
    date: '2026-06-01',
    state: 'active',
    ...said,
  };
}

/** A problem list, read whole, with one active entry a code. */
export function problemsCoded(...codes: readonly string[]): Knowledge<readonly Problem[]> {
  return known(codes.map((icpc) => problem({ icpc })));
}

/** A problem list of which only these codes were seen before it went wrong. */
export function onlySeen(why: WhyUnknown, ...codes: readonly string[]): Knowledge<readonly Problem[]> {
  return unknown(
    why,
    codes.map((icpc) => problem({ icpc })),
  );
}

/** Facts in which every listed problem matters. */
export function factsWith(problems: Knowledge<readonly Problem[]>): {
  readonly problems: Knowledge<readonly Problem[]>;
  readonly allProblems: Knowledge<readonly Problem[]>;
} {
  return { problems, allProblems: problems };
}
