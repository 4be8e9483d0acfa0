import type { FhirResource, Reference } from 'fhir/r4';
import type { Failure } from '../../domain/failure.ts';
import type { DraftBase } from '../../domain/referral/draft-base.ts';
import type { NotMade, Versioned } from '../server/versioned.ts';
import type { StoredReferral } from './stored-referral.ts';

/** What was tried before this look. */
export type Attempt = {
  /** `unsettled`: an earlier send under this key of which no one knows how it ended, such as before a reload. */
  readonly earlier: 'none' | 'unsettled';
  /** How the last write of this round ended; undefined before the first. */
  readonly last: Performed | undefined;
  /** How many looks there are still to come after this one. */
  readonly looksLeft: number;
};

export type Decision<End> =
  | { readonly kind: 'end'; readonly end: End }
  | { readonly kind: 'fail'; readonly failure: Failure }
  /** `whenDone`: the end when the answer to this write is enough to know; undefined: look again in any case. */
  | {
      readonly kind: 'write';
      readonly write: Write;
      readonly whenDone: ((taskId: string) => End) | undefined;
    };

/** One table: what is stored × what is wished × what came of the try before. Pure. */
export type Table<Wish, End> = (stored: StoredReferral, wish: Wish, attempt: Attempt) => Decision<End>;

/** What each part of a write is in FHIR. */
export const partTypes = {
  patient: 'Patient',
  sharing: 'Consent',
  feedback: 'Consent',
  request: 'ServiceRequest',
  task: 'Task',
  message: 'Communication',
} as const;
export type PartName = keyof typeof partTypes;

/** How the parts of one write find each other: placeholders inside a transaction, else the ids that the server gave. */
export type At = (part: PartName) => Reference;

/** One resource to write: made unless it is under its key, or written over the version that was seen. */
export type Part = { readonly name: PartName; readonly resource: (at: At) => FhirResource } & (
  | { readonly how: 'create'; readonly key: string; readonly system?: string }
  | { readonly how: 'replace'; readonly reference: string; readonly version: string | undefined }
);

/** A write as the decision table asks for it. */
export type Write = {
  /** `whole`: all or nothing in one transaction, where the server says it takes those; else one part after another. */
  readonly way: 'whole' | 'in-parts';
  /** In the order in which they are written one by one. */
  readonly parts: readonly Part[];
  /** Parts that are stored already, as `Type/id`. */
  readonly known: Readonly<Partial<Record<PartName, string>>>;
  /** Whether to go on with the others after a part that was not done; without its Task nothing goes on. */
  readonly onFailure: 'stop' | 'go-on';
};

/** How a write ended; `refused` says too that nothing was stored by which a coach or colleague would work. */
export type Performed =
  | { readonly kind: 'done'; readonly taskId: string }
  | {
      readonly kind: 'not-done';
      readonly how: NotMade['how'];
      readonly failure: Failure;
      readonly way: Write['way'];
      /** `earlier`: the server says that the Task was there before this write. */
      readonly task: 'earlier' | 'unknown';
    };

/** An end of the wish. */
export function end<End>(value: End): Decision<End> {
  return { kind: 'end', end: value };
}

/** Nothing of the wish is stored. */
export function fail(failure: Failure): Decision<never> {
  return { kind: 'fail', failure };
}

/** One more write. */
export function write<End>(toWrite: Write, whenDone?: (taskId: string) => End): Decision<End> {
  return { kind: 'write', write: toWrite, whenDone };
}

/** The first write, and once more in parts what could not go whole. */
export function mayWrite(last: Performed | undefined): boolean {
  return last === undefined || canTryInParts(last);
}

/** The same, where a write that is not made ends with why. */
export function writeOrFail<End>(
  last: Performed | undefined,
  toWrite: (way: Write['way']) => Write,
): Decision<End> {
  return mayWrite(last) ? write(toWrite(wayAfter(last))) : fail(toFailure(last));
}

/**
 * The one rule for "in parts after all": the server, or something in front of it, takes no transaction; or it found a
 * condition not met in it, which some servers do for any condition. Nothing of it was stored.
 */
function canTryInParts(last: Performed): boolean {
  if (last.kind === 'done' || last.way === 'in-parts') return false;
  return ['not-offered', 'not-implemented'].includes(last.how) || last.failure.kind === 'conflict';
}

/** Whole at first; in parts when that was kept out. */
export function wayAfter(last: Performed | undefined): Write['way'] {
  return last === undefined ? 'whole' : 'in-parts';
}

/** Somebody else was first. */
export function isConflict(last: Performed): boolean {
  return last.kind === 'not-done' && last.failure.kind === 'conflict';
}

/** Why a write did not come to be stored. */
export function toFailure(last: Performed | undefined): Failure {
  return last?.kind === 'not-done' ? last.failure : notAsWritten;
}

const notAsWritten: Failure = { kind: 'unreadable', what: 'Task', detail: 'not as written' };

/** The server said no, and asking again will not help. */
export function isRefusal(last: Performed | undefined): boolean {
  return (
    last?.kind === 'not-done' && ['refused', 'not-permitted', 'session-expired'].includes(last.failure.kind)
  );
}

/** A request and its Task with what goes before them: what a referral, a draft or an erased draft consists of. */
export type PairContent = {
  readonly key: string;
  readonly before: readonly Part[];
  readonly request: Part['resource'];
  readonly task: Part['resource'];
  /** The patient at that server; empty when it is among the parts, or named in the resources. */
  readonly known: Write['known'];
};

/**
 * A new request and Task. The Task comes last, because a coach works from it, and a draft is found by it: no one must
 * come upon half of one. `half`: a request that is there already, and is written over unless it says the same.
 */
export function newPair(
  { key, before, request, task, known }: PairContent,
  way: Write['way'],
  half?: { readonly request: Versioned; readonly says: 'the-same' | 'something-else' },
): Write {
  const reference = half && `ServiceRequest/${half.request.resource.id}`;
  const itsRequest: Part = reference
    ? replaceOver('request', reference, half.request.version, request)
    : { name: 'request', how: 'create', key, resource: request };
  return {
    way,
    parts: [
      ...before,
      ...(half?.says === 'the-same' ? [] : [itsRequest]),
      { name: 'task', how: 'create', key, resource: task },
    ],
    known: { ...known, ...(reference && { request: reference }) },
    onFailure: 'stop',
  };
}

/**
 * Request and Task over the versions that were seen. A draft writes its Task first: whoever writes that has won, and the
 * other is told before anything of the text is touched. A referral writes its Task last, as when it is new.
 */
export function pairOver(
  { before, request, task, known }: PairContent,
  { taskId, requestId, taskVersion, requestVersion }: DraftBase,
  way: Write['way'],
  order: 'task-first' | 'task-last',
): Write {
  const stored = { request: `ServiceRequest/${requestId}`, task: `Task/${taskId}` };
  const taskPart = replaceOver('task', stored.task, taskVersion, task);
  const requestPart = replaceOver('request', stored.request, requestVersion, request);
  const pair = order === 'task-first' ? [taskPart, requestPart] : [requestPart, taskPart];
  return { way, parts: [...before, ...pair], known: { ...known, ...stored }, onFailure: 'stop' };
}

/** One resource and nothing else. */
export function writeOnly(part: Part, known: Write['known']): Write {
  return { way: 'in-parts', parts: [part], known, onFailure: 'stop' };
}

/** A part over the version that was seen. */
export function replaceOver(
  name: PartName,
  reference: string,
  version: string | undefined,
  resource: Part['resource'],
): Part {
  return { name, how: 'replace', reference, version, resource };
}
