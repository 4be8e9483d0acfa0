import type { AdapterField } from './adapter.ts';
import type { Ground } from './ground.ts';
import { lookAt } from './look.ts';
import type { FillPlan, PlannedState } from './plan.ts';

/** What became of a field: filled, or why not. `not-kept`: the form threw it away or made something else of it. */
type FillOutcome = 'filled' | 'not-kept' | Exclude<PlannedState, 'will-fill'>;

/** "7 van 8 velden ingevuld", with every field named. It holds no value of the referral. */
export type FillReport = {
  readonly filled: number;
  /** Fields for which the referral has something. */
  readonly of: number;
  readonly fields: readonly { readonly label: string; readonly outcome: FillOutcome }[];
};

/** Reads the form back. `touched`: labels of the fields into which something was put. */
export function reportFilling(ground: Ground, plan: FillPlan, touched: ReadonlySet<string>): FillReport {
  const fields = plan.fields.map(({ label, state }) => {
    if (state !== 'will-fill') return { label, outcome: state };
    const field = ground.adapter.fields.find((each) => each.label === label);
    if (field === undefined) return { label, outcome: 'missing' as const };
    return { label, outcome: outcomeOf(ground, field, touched.has(label) ? 'touched' : 'left') };
  });
  return {
    filled: fields.filter(({ outcome }) => outcome === 'filled').length,
    of: fields.filter(({ outcome }) => outcome !== 'not-in-referral').length,
    fields,
  };
}

function outcomeOf(ground: Ground, field: AdapterField, how: 'touched' | 'left'): FillOutcome {
  const { state } = lookAt(ground, field);
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
