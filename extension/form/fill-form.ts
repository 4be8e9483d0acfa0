import { readContent } from './content.ts';
import { listParts } from './control.ts';
import type { FormField, FormGround, FormPatient } from './form-ground.ts';
import { holdSubmits, type SubmitHold } from './hold-submits.ts';
import { lookAtField } from './look-at-field.ts';
import { nextFrame } from './next-frame.ts';
import type { FillPlan, PlannedState } from './plan-filling.ts';
import { typeIn } from './type-in.ts';
import { contentNow, type FilledField, undoFilling } from './undo-filling.ts';

/** What became of a field: filled, or why not. `not-kept`: the form threw it away or made something else of it. */
type FillOutcome = 'filled' | 'not-kept' | Exclude<PlannedState, 'will-fill'>;

/** "7 van 8 velden ingevuld", with every field named. It holds no value of the referral. */
type FillReport = {
  readonly filled: number;
  /** Fields for which the referral has something. */
  readonly of: number;
  readonly fields: readonly { readonly label: string; readonly outcome: FillOutcome }[];
};

/** What the user said of the patient, where the portal names none. */
export type PatientSaid = 'confirmed' | 'not-confirmed';

/** What became of a click on "fill". */
export type FormFillOutcome =
  | { readonly kind: 'filled'; readonly report: FillReport; readonly written: readonly FilledField[] }
  /** Another patient, or no one said that it is the right one: what was put in is taken out again. */
  | { readonly kind: 'refused'; readonly patient: FormPatient };

/** How often the form may lose what was filled, and how many frames it gets to settle. */
const MOST_TRIES = 2;
const SETTLING_FRAMES = 5;

/** Fills what the plan promised, field by field, and reads back what is there once the form has come to rest. */
export async function fillForm(
  ground: FormGround,
  plan: FillPlan,
  said: PatientSaid,
): Promise<FormFillOutcome> {
  const promised = new Set(
    plan.fields.filter(({ state }) => state === 'will-fill').map(({ label }) => label),
  );
  const fields = ground.fields.filter(({ label }) => promised.has(label));
  const filling: Running = { ground, said, written: new Map(), hold: holdSubmits() };

  const refused = await fillAll(filling, fields).finally(filling.hold.letGo);
  const written = [...filling.written.values()];
  if (refused !== undefined) {
    await undoFilling(ground.find, written);
    return { kind: 'refused', patient: refused };
  }
  return {
    kind: 'filled',
    report: reportFilling(ground, plan, new Set(filling.written.keys())),
    written: written.map((each) => atRest(ground, each)),
  };
}

type Running = {
  readonly ground: FormGround;
  readonly said: PatientSaid;
  readonly written: Map<string, FilledField>;
  readonly hold: SubmitHold;
};

/** Resolves to the patient who made it stop, if any did. */
async function fillAll(filling: Running, fields: readonly FormField[]): Promise<FormPatient | undefined> {
  const { ground } = filling;
  for (let tries = 0; tries < MOST_TRIES && !fields.every((field) => isOurs(ground, field)); tries += 1) {
    for (const field of fields) {
      const refused = await fillField(filling, field);
      if (refused !== undefined) return refused;
    }
    await settled(ground, fields);
  }
  return refusedPatient(filling);
}

/** Asked before every act and at the end: a portal may change patient while we are at it. */
function refusedPatient({ ground, said, written }: Running): FormPatient | undefined {
  const patient = ground.patient(new Set(written.keys()));
  const isRight = patient.kind === 'same' || (patient.kind === 'not-shown' && said === 'confirmed');
  return isRight ? undefined : patient;
}

async function fillField(filling: Running, field: FormField): Promise<FormPatient | undefined> {
  const { ground, written, hold } = filling;
  const first = lookAtField(ground, field);
  if (first.state !== 'blank') return undefined; // the user was first, or it can no longer be filled

  const before = written.get(field.label)?.before ?? readContent(first.control);
  const acts = first.wanted.kind === 'options' ? first.wanted.options.length : 1;
  for (let act = 0; act < acts; act += 1) {
    const refused = refusedPatient(filling);
    if (refused !== undefined) return refused;

    const look = lookAtField(ground, field); // the act before may have built the form anew
    if (!('control' in look)) return undefined;
    for (const part of listParts(look.control)) hold.around(part);
    typeIn(look.control, look.wanted);
    written.set(field.label, { field, before, after: contentNow(ground.find, field) });
    await nextFrame();
  }
  return undefined;
}

async function settled(ground: FormGround, fields: readonly FormField[]): Promise<void> {
  for (let frame = 0; frame < SETTLING_FRAMES; frame += 1) {
    await nextFrame();
    if (frame > 0 && fields.every((field) => isOurs(ground, field))) return; // a frame later it is still there
  }
}

/** Reads the form back. `touched`: labels of the fields into which something was put. */
function reportFilling(ground: FormGround, plan: FillPlan, touched: ReadonlySet<string>): FillReport {
  const fields = plan.fields.map(({ label, state }) => {
    if (state !== 'will-fill') return { label, outcome: state };
    const field = ground.fields.find((each) => each.label === label);
    if (field === undefined) return { label, outcome: 'missing' as const };
    return { label, outcome: outcomeOf(ground, field, touched.has(label) ? 'touched' : 'left') };
  });
  return {
    filled: fields.filter(({ outcome }) => outcome === 'filled').length,
    of: fields.filter(({ outcome }) => outcome !== 'not-in-referral').length,
    fields,
  };
}

function outcomeOf(ground: FormGround, field: FormField, how: 'touched' | 'left'): FillOutcome {
  const { state } = lookAtField(ground, field);
  switch (state) {
    case 'ours':
      return how === 'touched' ? 'filled' : 'already-filled';
    case 'already-filled':
      return how === 'touched' ? 'not-kept' : 'already-filled';
    case 'blank':
      return 'not-kept';
    default:
      return state;
  }
}

/** True when the field holds what the referral says. */
function isOurs(ground: FormGround, field: FormField): boolean {
  return lookAtField(ground, field).state === 'ours';
}

/** As it is when the form has come to rest, in the portal's own notation: what undo recognises as ours. */
function atRest(ground: FormGround, written: FilledField): FilledField {
  const { field } = written;
  return isOurs(ground, field) ? { ...written, after: contentNow(ground.find, field) } : written;
}
