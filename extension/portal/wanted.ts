import type { PortalValues } from '../../shared/domain/referral/portal-values.ts';
import type { AdapterField } from './adapter.ts';
import type { Control } from './control.ts';
import { writeDate } from './date-form.ts';
import { type Option, optionFor, optionsOf } from './options.ts';

/** What a field should hold, in the portal's terms. */
export type Wanted =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'options';
      readonly options: readonly Option[];
      /** How many of ours the portal does not offer. */
      readonly notOffered: number;
    };

/** Why nothing can go in. */
export type NothingWanted = 'not-in-referral' | 'option-not-offered' | 'too-long';

/** What the referral says for this field, as this control takes it. */
export function wantedIn(
  control: Control,
  field: AdapterField,
  values: PortalValues,
): Wanted | NothingWanted {
  const lines = linesFor(field, values, control.kind === 'date' ? 'yyyy-mm-dd' : field.date);
  if (lines.length === 0) return 'not-in-referral';

  if ('elements' in control || control.kind === 'select') return chosenFrom(lines, control);

  const text = lines.join(control.element.localName === 'input' ? ', ' : '\n');
  return fits(text, control) ? { kind: 'text', text } : 'too-long';
}

function linesFor(
  { from, options }: AdapterField,
  values: PortalValues,
  date: AdapterField['date'],
): readonly string[] {
  return from
    .map((name) =>
      name === 'birthDate' && date !== undefined ? (writeDate(values[name], date) ?? '') : values[name],
    )
    .flatMap((value) => value.split('\n'))
    .map((line) => options.find(({ ours }) => ours === line)?.portal ?? line.trimEnd())
    .filter((line) => line !== '');
}

function chosenFrom(lines: readonly string[], control: Control): Wanted | NothingWanted {
  const offered = optionsOf(control);
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
