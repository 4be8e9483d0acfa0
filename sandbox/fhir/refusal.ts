import { OperationOutcomeError } from '@medplum/core';

/** One issue of an OperationOutcome. */
export type Issue = {
  readonly severity: 'error' | 'warning';
  readonly code: string;
  readonly details: { readonly text: string };
  /** The elements at fault, such as `Task.status`. */
  readonly expression?: readonly string[];
};

/** The answer to a request that is not carried out. */
export type OperationOutcome = {
  readonly resourceType: 'OperationOutcome';
  readonly issue: readonly Issue[];
};

/** Thrown where a request cannot go on; becomes a status and an OperationOutcome. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  readonly issues: readonly Issue[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, issues: readonly Issue[], headers: Readonly<Record<string, string>> = {}) {
    super(issues.map((issue) => issue.details.text).join('; '));
    this.status = status;
    this.issues = issues;
    this.headers = headers;
  }
}

/** A refusal for one reason. */
export function refusal(
  status: number,
  code: string,
  text: string,
  ...expression: readonly string[]
): Refusal {
  return new Refusal(status, [issue(code, text, ...expression)]);
}

/** One error, pointing at the elements it is about. */
export function issue(code: string, text: string, ...expression: readonly string[]): Issue {
  return {
    severity: 'error',
    code,
    details: { text },
    ...(expression.length > 0 ? { expression } : {}),
  };
}

/** The body that goes with a refusal. */
export function outcomeOf(issues: readonly Issue[]): OperationOutcome {
  return { resourceType: 'OperationOutcome', issue: issues };
}

/** What was thrown as a refusal; anything else is a bug of the sandbox and says so with a 500. */
export function refusalFrom(thrown: unknown): Refusal {
  if (thrown instanceof Refusal) return thrown;
  if (thrown instanceof OperationOutcomeError) return refusal(400, 'invalid', thrown.message);
  return refusal(
    500,
    'exception',
    thrown instanceof Error ? thrown.message : 'Something else than an error was thrown',
  );
}
