import { isForAddress } from '../adapter/adapter-for.ts';
import { elementsAt } from '../form/elements-at.ts';
import { fillForm, type PatientSaid } from '../form/fill-form.ts';
import type { FormGround } from '../form/form-ground.ts';
import { type FillPlan, planFilling } from '../form/plan-filling.ts';
import { type FilledField, undoFilling } from '../form/undo-filling.ts';
import { HAND_OVER_MS, type Timer } from './hand-over.ts';
import type { PortalAdapter } from './portal-adapter.ts';
import type { PortalAnswer, PortalCall, PortalContent, PortalTaken } from './portal-messages.ts';
import { portalPatient } from './portal-patient.ts';

/** What the session needs of the tab it runs in. */
export type PortalTab = {
  readonly document: Document;
  readonly url: () => string;
  readonly take: () => Promise<PortalTaken>;
  readonly timer: Timer;
};

/** Patient data that this tab holds now, of one hand-over; each step replaces it, the clock wipes it. */
type Held =
  | { readonly step: 'nothing'; readonly handOver: undefined }
  | {
      readonly step: 'planned';
      readonly handOver: string;
      readonly adapter: PortalAdapter;
      readonly ground: FormGround;
      readonly plan: FillPlan;
    }
  | { readonly step: 'filled'; readonly handOver: string; readonly written: readonly FilledField[] };

const holdingNothing: Held = { step: 'nothing', handOver: undefined };

/** What goes on in a portal's tab between panel and form. */
export type PortalSession = {
  readonly call: (call: PortalCall) => Promise<PortalAnswer>;
  /** The page goes: a browser that keeps it for its back button stops its clock with everything that is in it. */
  readonly leave: () => void;
};

/** Answers the panel in a portal's tab: plan, fill, undo. Holds patient data for a minute at most. */
export function createPortalSession(tab: PortalTab): PortalSession {
  let held: Held = holdingNothing;
  let until = 0;
  let callOff = () => {};
  let isBusy = false;

  const hold = (next: Held, milliseconds: number) => {
    callOff();
    held = next;
    until = tab.timer.now() + milliseconds;
    callOff = tab.timer.after(milliseconds, wipe);
  };
  const wipe = () => {
    callOff();
    held = holdingNothing;
  };

  return {
    call: async (call) => {
      if (isBusy) return { kind: 'portal/busy' };
      isBusy = true;
      return answer(call).finally(() => {
        isBusy = false;
      });
    },
    leave: wipe,
  };

  async function answer({ handOver, request }: PortalCall): Promise<PortalAnswer> {
    if (tab.timer.now() >= until) wipe(); // an alarm may come late: a machine that slept
    if (request.kind === 'portal/plan') return plan(handOver);
    if (held.handOver !== handOver) return nothingHere; // what is held is of another panel, or another patient
    switch (request.kind) {
      case 'portal/fill':
        return fill(request.patient);
      case 'portal/undo':
        return undo();
    }
  }

  async function plan(handOver: string): Promise<PortalAnswer> {
    const taken = await tab.take();
    if (taken.kind === 'portal/nothing' || taken.handOver !== handOver) return nothingHere;

    const { adapter } = taken.content;
    if (!isForAddress(adapter, tab.url())) return { kind: 'portal/other-page' };
    const ground = groundOf(tab.document, taken.content);
    const made = planFilling(ground);
    hold({ step: 'planned', handOver, adapter, ground, plan: made }, taken.milliseconds);
    return { kind: 'portal/planned', plan: made };
  }

  async function fill(said: PatientSaid): Promise<PortalAnswer> {
    if (held.step !== 'planned') return nothingHere;
    const { handOver, adapter, ground, plan } = held;
    if (!isForAddress(adapter, tab.url())) {
      wipe();
      return { kind: 'portal/other-page' };
    }

    const filling = await fillForm(ground, plan, said);
    if (filling.kind === 'refused') {
      if (filling.patient.kind !== 'not-shown') wipe();
      return { kind: 'portal/refused', patient: filling.patient };
    }
    hold({ step: 'filled', handOver, written: filling.written }, HAND_OVER_MS);
    return { kind: 'portal/filled', report: filling.report };
  }

  async function undo(): Promise<PortalAnswer> {
    if (held.step !== 'filled') return nothingHere;
    const { written } = held;
    wipe();
    return {
      kind: 'portal/undone',
      report: await undoFilling((place) => elementsAt(tab.document, place), written),
    };
  }
}

const nothingHere: PortalAnswer = { kind: 'portal/nothing-here' };

function groundOf(document: Document, { adapter, values }: PortalContent): FormGround {
  const { fields, byHand } = adapter;
  return {
    find: (place) => elementsAt(document, place),
    fields,
    byHand,
    values,
    patient: (typedByUs) => portalPatient({ document, adapter, values }, typedByUs),
  };
}
