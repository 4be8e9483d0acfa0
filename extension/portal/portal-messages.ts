import { portalFields } from '../../shared/domain/referral/portal-values.ts';
import { z } from '../../shared/zod.ts';
import { fillReportSchema, formPatientSchema, planSchema, undoReportSchema } from '../form/form-schemas.ts';
import { portalAdapterSchema } from './portal-adapter.ts';

/** Everything that may go into a portal, as it crosses from panel to background to tab. */
const portalContentSchema = z.strictObject({
  adapter: portalAdapterSchema,
  values: z.record(z.enum(portalFields), z.string()),
});
export type PortalContent = z.output<typeof portalContentSchema>;

/**
 * Random name of one hand-over. Two panels may be at one tab, and a background may die in between: whatever is asked of
 * the tab is about the very hand-over that the panel made, or about nothing.
 */
const handOver = z.string().check(z.minLength(8), z.maxLength(64));

/** Panel → background: this is for that tab. */
export const portalOfferSchema = z.strictObject({
  kind: z.literal('portal/offer'),
  tab: z.int(),
  handOver,
  content: portalContentSchema,
});

/** What waits for a tab. */
export type PortalOffered = Pick<z.output<typeof portalOfferSchema>, 'handOver' | 'content'>;

/** Portal tab → background: what is there for me? The tab is the sender's, never one that a message names. */
export const portalTakeSchema = z.strictObject({ kind: z.literal('portal/take') });

/** Background → portal tab. */
export const portalTakenSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('portal/taken'),
    handOver,
    content: portalContentSchema,
    /** How long the tab may keep it. */
    milliseconds: z.number().check(z.minimum(0), z.maximum(60_000)),
  }),
  z.strictObject({ kind: z.literal('portal/nothing') }),
]);
export type PortalTaken = z.output<typeof portalTakenSchema>;

/** What a panel may ask of a portal tab. */
const portalRequestSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('portal/plan') }),
  z.strictObject({ kind: z.literal('portal/fill'), patient: z.enum(['confirmed', 'not-confirmed']) }),
  z.strictObject({ kind: z.literal('portal/undo') }),
]);
export type PortalRequest = z.output<typeof portalRequestSchema>;

/** Panel → portal tab. */
export const portalCallSchema = z.strictObject({ handOver, request: portalRequestSchema });
export type PortalCall = z.output<typeof portalCallSchema>;

/** Portal tab → panel. No value of the referral comes back; a portal's patient only when it is not surely ours. */
export const portalAnswerSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('portal/planned'), plan: planSchema }),
  z.strictObject({ kind: z.literal('portal/filled'), report: fillReportSchema }),
  z.strictObject({ kind: z.literal('portal/refused'), patient: formPatientSchema }),
  z.strictObject({ kind: z.literal('portal/undone'), report: undoReportSchema }),
  /** Never handed over, used up, or its time is over. */
  z.strictObject({ kind: z.literal('portal/nothing-here') }),
  /** The tab has gone to a page that the adapter does not name. */
  z.strictObject({ kind: z.literal('portal/other-page') }),
  /** Another click is still being carried out. */
  z.strictObject({ kind: z.literal('portal/busy') }),
]);
export type PortalAnswer = z.output<typeof portalAnswerSchema>;
