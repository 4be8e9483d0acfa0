import { z } from '../../zod.ts';

const outcomeSchema = z.looseObject({
  resourceType: z.literal('OperationOutcome'),
  issue: z.array(
    z.looseObject({
      severity: z.optional(z.string()),
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

/** Whether an OperationOutcome among search results says that part of the search failed. */
export function saysPartFailed(json: unknown): boolean {
  const parsed = outcomeSchema.safeParse(json);
  return (
    parsed.success && parsed.data.issue.some(({ severity }) => severity === 'error' || severity === 'fatal')
  );
}
