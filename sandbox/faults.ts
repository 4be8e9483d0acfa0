/** The ways a HIS can let us down, on demand. */
export const faultKinds = [
  'slow',
  '401',
  '403',
  '409',
  '412',
  '429',
  '500',
  'drop-after-commit',
  'truncated-json',
  'html',
] as const;

/** One of the ways a HIS can let us down. */
export type FaultKind = (typeof faultKinds)[number];

/** A fault set for a session: what goes wrong, for which requests, how often. */
export type Fault = {
  readonly kind: FaultKind;
  readonly on?:
    | {
        readonly method?: string | undefined;
        /** `Bundle` means a transaction. */
        readonly resourceType?: string | undefined;
      }
    | undefined;
  /** How many requests it hits; until cleared when left out. */
  readonly times?: number | undefined;
  /** For `slow` only; eight seconds when left out. */
  readonly delayMs?: number | undefined;
};

/** What a fault looks at to know whether a request is its prey. */
export type FaultTarget = {
  readonly method: string;
  readonly resourceType: string | undefined;
  readonly intent: 'read' | 'write';
};

/** The faults now set, kept per login session so that two people can try different ones. */
export type Faults = {
  set(session: string, fault: Fault): void;
  clear(session: string): void;
  list(session: string): readonly Fault[];
  /** The first fault that hits this request, used up by one; undefined when all goes well. */
  take(session: string, target: FaultTarget): Fault | undefined;
};

/** Whether a word from a form or a JSON body names a fault. */
export function isFaultKind(word: unknown): word is FaultKind {
  return faultKinds.some((kind) => kind === word);
}

/** An empty table of faults. */
export function createFaults(): Faults {
  const bySession = new Map<string, readonly Fault[]>();
  const list = (session: string) => bySession.get(session) ?? [];

  return {
    list,
    set(session, fault) {
      bySession.set(session, [...list(session).filter((other) => !hasSamePrey(other, fault)), fault]);
    },
    clear(session) {
      bySession.delete(session);
    },
    take(session, target) {
      const hit = list(session).find((fault) => hits(fault, target));
      if (!hit) return undefined;

      bySession.set(
        session,
        list(session).flatMap((fault) => (fault === hit ? usedOnce(fault) : [fault])),
      );
      return hit;
    },
  };
}

/** These say something about a write, so without a method of their own they leave reads alone. */
const onlyForWrites: ReadonlySet<FaultKind> = new Set(['409', '412', 'drop-after-commit']);

function hits({ kind, on, times }: Fault, { method, resourceType, intent }: FaultTarget): boolean {
  if (times !== undefined && times < 1) return false;
  if (on?.resourceType && on.resourceType !== resourceType) return false;
  if (on?.method) return on.method.toUpperCase() === method;
  return intent === 'write' || !onlyForWrites.has(kind);
}

function usedOnce(fault: Fault): readonly Fault[] {
  if (fault.times === undefined) return [fault];
  return fault.times > 1 ? [{ ...fault, times: fault.times - 1 }] : [];
}

function hasSamePrey(one: Fault, other: Fault): boolean {
  return (
    one.kind === other.kind &&
    one.on?.method === other.on?.method &&
    one.on?.resourceType === other.on?.resourceType
  );
}
