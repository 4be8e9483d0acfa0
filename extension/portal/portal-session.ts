import { fillForm, type PatientSaid } from './fill.ts';
import type { Ground } from './ground.ts';
import { HAND_OVER_MS, type Timer } from './hand-over.ts';
import { type FillPlan, planFill } from './plan.ts';
import type { PortalAnswer, PortalRequest, PortalTaken } from './portal-messages.ts';
import { isPortalPage } from './portal-page.ts';
import { undoFilling } from './undo.ts';
import type { Written } from './written.ts';

/** What the session needs of the tab it runs in. */
export type PortalTab = {
  readonly document: Document;
  readonly url: () => string;
  readonly take: () => Promise<PortalTaken>;
  readonly timer: Timer;
};

/** Patient data that this tab holds now; each step replaces it, the clock wipes it. */
type Held =
  | { readonly step: 'nothing' }
  | { readonly step: 'planned'; readonly ground: Ground; readonly plan: FillPlan }
  | { readonly step: 'filled'; readonly written: readonly Written[] };

/** Answers the panel in a portal's tab: plan, fill, undo. Holds patient data for a minute at most. */
export function createPortalSession(tab: PortalTab): (request: PortalRequest) => Promise<PortalAnswer> {
  let held: Held = { step: 'nothing' };
  let callOff = () => {};
  let isBusy = false;

  const hold = (next: Held, milliseconds: number) => {
    callOff();
    held = next;
    callOff = tab.timer.after(milliseconds, wipe);
  };
  const wipe = () => {
    callOff();
    held = { step: 'nothing' };
  };

  return async (request) => {
    if (isBusy) return { kind: 'portal/busy' };
    isBusy = true;
    return answer(request).finally(() => {
      isBusy = false;
    });
  };

  async function answer(request: PortalRequest): Promise<PortalAnswer> {
    switch (request.kind) {
      case 'portal/plan':
        return plan();
      case 'portal/fill':
        return fill(request.patient);
      case 'portal/undo':
        return undo();
    }
  }

  async function plan(): Promise<PortalAnswer> {
    const taken = await tab.take();
    if (taken.kind === 'portal/nothing')
      return held.step === 'planned' ? planAgain(held.ground) : nothingHere;

    const { adapter, values } = taken.content;
    if (!isPortalPage(adapter, tab.url())) return { kind: 'portal/other-page' };
    const ground = { document: tab.document, adapter, values };
    hold({ step: 'planned', ground, plan: planFill(ground) }, taken.milliseconds);
    return planAgain(ground);
  }

  /** The user had a look at the form first: a new plan, and no second more to keep the data. */
  function planAgain(ground: Ground): PortalAnswer {
    const newest = planFill(ground);
    held = { step: 'planned', ground, plan: newest };
    return { kind: 'portal/planned', plan: newest };
  }

  async function fill(said: PatientSaid): Promise<PortalAnswer> {
    if (held.step !== 'planned') return nothingHere;
    const { ground, plan } = held;
    if (!isPortalPage(ground.adapter, tab.url())) {
      wipe();
      return { kind: 'portal/other-page' };
    }

    const filling = await fillForm(ground, plan, said);
    if (filling.kind === 'refused') {
      if (filling.patient.kind !== 'not-shown') wipe();
      return { kind: 'portal/refused', patient: filling.patient };
    }
    hold({ step: 'filled', written: filling.written }, HAND_OVER_MS);
    return { kind: 'portal/filled', report: filling.report };
  }

  async function undo(): Promise<PortalAnswer> {
    if (held.step !== 'filled') return nothingHere;
    const { written } = held;
    wipe();
    return { kind: 'portal/undone', report: await undoFilling(tab.document, written) };
  }
}

const nothingHere: PortalAnswer = { kind: 'portal/nothing-here' };
