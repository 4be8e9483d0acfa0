import { writeDate } from '../adapter/date-format.ts';
import { holds, isBlank } from './content.ts';
import { type Control, type NoControl, type Obstacle, obstacleTo } from './control.ts';
import { findField } from './find-field.ts';
import type { FormField, FormGround } from './form-ground.ts';
import type { Wanted } from './options.ts';
import { listOptions, optionFor } from './options.ts';

/** Why nothing can go in. */
type NothingWanted = 'not-in-referral' | 'option-not-offered' | 'too-long';

/** How a field is at this moment. */
export type FieldLook =
  | {
      readonly state: 'blank' | 'ours' | 'already-filled';
      readonly control: Control;
      readonly wanted: Wanted;
    }
  | { readonly state: NoControl | Obstacle | NothingWanted };

/** Finds the field anew and looks: a form may have been built again since the last time. */
export function lookAtField(
  { find, values }: Pick<FormGround, 'find' | 'values'>,
  field: FormField,
): FieldLook {
  if (field.from.every((name) => (values[name] ?? '') === '')) return { state: 'not-in-referral' };

  const control = findField(find, field);
  if (typeof control === 'string') return { state: control };

  const obstacle = obstacleTo(control);
  if (obstacle !== undefined) return { state: obstacle };

  const wanted = wantedIn(control, field, values);
  if (typeof wanted === 'string') return { state: wanted };

  if (isBlank(control, field.blank)) return { state: 'blank', control, wanted };
  return { state: holds(control, wanted) ? 'ours' : 'already-filled', control, wanted };
}

/** What the referral says for this field, as this control takes it. */
function wantedIn(control: Control, field: FormField, values: FormGround['values']): Wanted | NothingWanted {
  const lines = linesFor(field, values, control.kind === 'date' ? 'yyyy-mm-dd' : field.date);
  if (lines.length === 0) return 'not-in-referral';

  if ('elements' in control || control.kind === 'select') return chosenFrom(lines, control);

  const text = lines.join(control.element.localName === 'input' ? ', ' : '\n');
  return fits(text, control) ? { kind: 'text', text } : 'too-long';
}

function linesFor(
  { from, options }: FormField,
  values: FormGround['values'],
  date: FormField['date'],
): readonly string[] {
  return from
    .map((name) => [name, values[name] ?? ''] as const)
    .map(([name, value]) =>
      name === 'birthDate' && date !== undefined ? (writeDate(value, date) ?? '') : value,
    )
    .flatMap((value) => value.split('\n'))
    .map((line) => options.find(({ ours }) => ours === line)?.portal ?? line.trimEnd())
    .filter((line) => line !== '');
}

function chosenFrom(lines: readonly string[], control: Control): Wanted | NothingWanted {
  const offered = listOptions(control);
  const options = lines.flatMap((line) => optionFor(line, offered) ?? []);
  if (options.length === 0) return 'option-not-offered';
  if (control.kind !== 'checkboxes' && lines.length > 1) return 'option-not-offered'; // which of them is not ours to say

  return { kind: 'options', options, notOffered: lines.length - options.length };
}

// Scripts may put in more than a user can type; the portal then cuts it off or refuses.
function fits(text: string, control: Control): boolean {
  const most = control.kind === 'text' ? control.element.maxLength : -1;
  return most < 0 || text.length <= most;
}
