import { shownDate } from './dates.ts';
import { listAt, textAt } from './json.ts';

/** A line of the problem list. */
export type EpisodeLine = {
  readonly id: string;
  readonly icpc: string;
  readonly title: string;
  readonly since: string;
  readonly state: 'active' | 'ended';
};

const ended: readonly string[] = ['resolved', 'inactive', 'remission'];

/** FHIR Condition → line of the problem list; older exports write status and date in other places. */
export function readEpisode(condition: unknown): EpisodeLine {
  const codings = listAt(condition, 'code', 'coding');
  const icpc = codings.find((coding) =>
    /icpc|2\.16\.840\.1\.113883\.2\.4\.4\.31/.test(textAt(coding, 'system') ?? ''),
  );
  const since = firstText(condition, 'recordedDate', 'onsetDateTime', 'assertedDate');
  const status =
    textAt(condition, 'clinicalStatus', 'coding', 0, 'code') ?? textAt(condition, 'clinicalStatus') ?? '';

  return {
    id: textAt(condition, 'id') ?? '',
    icpc: textAt(icpc, 'code') ?? '',
    title: textAt(condition, 'code', 'text') ?? textAt(icpc, 'display') ?? 'zonder titel',
    since: since === undefined ? '' : shownDate(since),
    state: ended.includes(status) ? 'ended' : 'active',
  };
}

function firstText(json: unknown, ...fields: readonly string[]): string | undefined {
  return fields.map((field) => textAt(json, field)).find((found) => found !== undefined);
}
