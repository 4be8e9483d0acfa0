import type { AdapterField } from './adapter.ts';
import type { Ground } from './ground.ts';
import { type Look, lookAt } from './look.ts';
import { type PatientOnPage, patientOnPage } from './patient-on-page.ts';

/** What will become of one field; `already-filled` also when it is our own text that stands there. */
export type PlannedState = 'will-fill' | Exclude<Look['state'], 'blank' | 'ours'>;

/** One line of the preview. */
type PlannedField = {
  readonly label: string;
  readonly state: PlannedState;
  /** How many of our choices the portal does not offer beside those it does. */
  readonly notOffered: number;
};

/** What a click on "fill" would do: shown first. It holds no value of the referral. */
export type FillPlan = {
  readonly patient: PatientOnPage;
  readonly fields: readonly PlannedField[];
  readonly byHand: readonly string[];
};

/** Looks at the form without touching it. */
export function planFill(ground: Ground): FillPlan {
  return {
    patient: patientOnPage(ground, new Set()),
    fields: ground.adapter.fields.map((field) => planned(ground, field)),
    byHand: ground.adapter.byHand,
  };
}

function planned(ground: Ground, field: AdapterField): PlannedField {
  const look = lookAt(ground, field);
  return {
    label: field.label,
    state: plannedState(look),
    notOffered: 'wanted' in look && look.wanted.kind === 'options' ? look.wanted.notOffered : 0,
  };
}

function plannedState({ state }: Look): PlannedState {
  if (state === 'blank') return 'will-fill';
  return state === 'ours' ? 'already-filled' : state;
}
