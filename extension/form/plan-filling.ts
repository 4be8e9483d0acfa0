import type { FormField, FormGround, FormPatient } from './form-ground.ts';
import { type FieldLook, lookAtField } from './look-at-field.ts';

/** What will become of one field; `already-filled` also when it is our own text that is there. */
export type PlannedState = 'will-fill' | Exclude<FieldLook['state'], 'blank' | 'ours'>;

/** One line of the preview. */
type PlannedField = {
  readonly label: string;
  readonly state: PlannedState;
  /** How many of our choices the portal does not offer beside those it does. */
  readonly notOffered: number;
};

/** What a click on "fill" would do: shown first. It holds no value of the referral. */
export type FillPlan = {
  readonly patient: FormPatient;
  readonly fields: readonly PlannedField[];
  readonly byHand: readonly string[];
};

/** Looks at the form without touching it. */
export function planFilling(ground: FormGround): FillPlan {
  return {
    patient: ground.patient(new Set()),
    fields: ground.fields.map((field) => planned(ground, field)),
    byHand: ground.byHand,
  };
}

function planned(ground: FormGround, field: FormField): PlannedField {
  const look = lookAtField(ground, field);
  return {
    label: field.label,
    state: plannedState(look),
    notOffered: 'wanted' in look && look.wanted.kind === 'options' ? look.wanted.notOffered : 0,
  };
}

function plannedState({ state }: FieldLook): PlannedState {
  if (state === 'blank') return 'will-fill';
  return state === 'ours' ? 'already-filled' : state;
}
