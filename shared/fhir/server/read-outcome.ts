import { z } from '../../zod.ts';

const outcomeSchema = z.looseObject({
  resourceType: z.literal('OperationOutcome'),
  issue: z.array(
    z.looseObject({
      severity: z.optional(z.string()),
      code: z.optional(z.string()),
      details: z.optional(z.looseObject({ text: z.optional(z.string()) })),
    }),
  ),
});

/** What an OperationOutcome says for people (`details.text`; `diagnostics` is for developers). */
export function readOutcomeText(json: unknown): string | undefined {
  const parsed = outcomeSchema.safeParse(json);
  if (!parsed.success) return undefined;

  const lines = parsed.data.issue.flatMap(({ details }) => details?.text?.trim() || []); // many issues carry only a code
  return lines.length > 0 ? [...new Set(lines)].join('\n') : undefined;
}

/** Issue codes that say, also in a mere warning, that something was left out (R4 IssueType: security and transient). */
const leavesOut: readonly string[] = [
  ...['security', 'login', 'expired', 'forbidden', 'suppressed', 'too-costly'],
  ...['transient', 'lock-error', 'no-store', 'exception', 'timeout', 'incomplete', 'throttled'],
];

/** Whether an OperationOutcome among search results says that part of the search failed, or was left out. */
export function saysPartFailed(json: unknown): boolean {
  const parsed = outcomeSchema.safeParse(json);
  return (
    parsed.success &&
    parsed.data.issue.some(
      ({ severity, code = '' }) => severity === 'error' || severity === 'fatal' || leavesOut.includes(code),
    )
  );
}
