import type { OutgoingReferral } from '../../../shared/domain/referral/outgoing.ts';
import { portalValues } from '../../../shared/domain/referral/portal-values.ts';
import type { PatientSaid } from '../../form/fill-form.ts';
import type { PortalAdapter } from '../../portal/portal-adapter.ts';
import type { PortalAnswer } from '../../portal/portal-messages.ts';
import { askWhosePage, type GuardFilling } from '../his-page/page-guard.ts';
import type { PortalLink } from './portal-link.ts';

type PortalAnswerOf<Kind extends PortalAnswer['kind']> = Extract<PortalAnswer, { kind: Kind }>;

/** What a click on "fill" would do. */
export type Plan = PortalAnswerOf<'portal/planned'>['plan'];
/** What became of every field. */
export type Report = PortalAnswerOf<'portal/filled'>['report'];

/** Why nothing was done. */
export type WhyStopped = 'wrong-patient' | 'nothing-here' | 'other-page' | 'busy';

/** Where filling one form is. A portal with another patient is a plan that cannot be carried out. */
export type FillingStep =
  | { readonly step: 'start' }
  | { readonly step: 'stopped'; readonly why: WhyStopped }
  | { readonly step: 'planned'; readonly plan: Plan }
  | {
      readonly step: 'filled';
      readonly report: Report;
      readonly byHand: Plan['byHand'];
      readonly undo: 'possible' | 'too-late';
    }
  | { readonly step: 'undone'; readonly report: PortalAnswerOf<'portal/undone'>['report'] };

type Planned = Extract<FillingStep, { step: 'planned' }>;
type Filled = Extract<FillingStep, { step: 'filled' }>;

/** What filling needs: the tab, the form, what goes in, and the guard that looks at the HIS page first. */
export type FillingWork = {
  readonly link: PortalLink;
  readonly adapter: PortalAdapter;
  readonly outgoing: OutgoingReferral;
  readonly guard: GuardFilling;
};

/** Hands the values over to the tab and asks what it would do with them. */
export async function lookAtForm({ link, adapter, outgoing, guard }: FillingWork): Promise<FillingStep> {
  if ((await askWhosePage(() => guard(outgoing))) === 'another') return stopped('wrong-patient');

  await link.handOver({ adapter, values: portalValues(outgoing) });
  const answer = await link.ask({ kind: 'portal/plan' });
  return answer.kind === 'portal/planned' ? { step: 'planned', plan: answer.plan } : stoppedBy(answer);
}

/** Carries out the plan. */
export async function fillForm(
  { link, outgoing, guard }: FillingWork,
  { plan }: Planned,
  said: PatientSaid,
): Promise<FillingStep> {
  if ((await askWhosePage(() => guard(outgoing))) === 'another') return stopped('wrong-patient');

  const answer = await link.ask({ kind: 'portal/fill', patient: said });
  switch (answer.kind) {
    case 'portal/filled':
      return { step: 'filled', report: answer.report, byHand: plan.byHand, undo: 'possible' };
    case 'portal/refused':
      return { step: 'planned', plan: { ...plan, patient: answer.patient } };
    default:
      return stoppedBy(answer);
  }
}

/** Takes out what was filled in; what was reported stays on the screen when that is no longer possible. */
export async function undoFilling({ link }: Pick<FillingWork, 'link'>, filled: Filled): Promise<FillingStep> {
  const answer = await link.ask({ kind: 'portal/undo' });
  if (answer.kind === 'portal/undone') return { step: 'undone', report: answer.report };
  return answer.kind === 'portal/busy' ? filled : { ...filled, undo: 'too-late' };
}

function stoppedBy({ kind }: PortalAnswer | { readonly kind: 'gone' }): FillingStep {
  if (kind === 'portal/nothing-here') return stopped('nothing-here');
  return stopped(kind === 'portal/busy' ? 'busy' : 'other-page');
}

function stopped(why: WhyStopped): FillingStep {
  return { step: 'stopped', why };
}
