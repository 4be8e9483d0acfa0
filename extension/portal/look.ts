import type { AdapterField } from './adapter.ts';
import { holds, isBlank } from './content.ts';
import { type Control, controlOf, type NoControl, type Obstacle, obstacleTo } from './control.ts';
import { elementsAt } from './elements-at.ts';
import type { Ground } from './ground.ts';
import { type NothingWanted, type Wanted, wantedIn } from './wanted.ts';

/** How a field stands at this moment. */
export type Look =
  | {
      readonly state: 'blank' | 'ours' | 'already-filled';
      readonly control: Control;
      readonly wanted: Wanted;
    }
  | { readonly state: NoControl | Obstacle | NothingWanted };

/** Finds the field anew and looks: a form may have been built again since the last time. */
export function lookAt({ document, values }: Pick<Ground, 'document' | 'values'>, field: AdapterField): Look {
  if (field.from.every((name) => values[name] === '')) return { state: 'not-in-referral' };

  const control = controlOf(elementsAt(document, field.place));
  if (typeof control === 'string') return { state: control };

  const obstacle = obstacleTo(control);
  if (obstacle !== undefined) return { state: obstacle };

  const wanted = wantedIn(control, field, values);
  if (typeof wanted === 'string') return { state: wanted };

  if (isBlank(control, field.blank)) return { state: 'blank', control, wanted };
  return { state: holds(control, wanted) ? 'ours' : 'already-filled', control, wanted };
}
