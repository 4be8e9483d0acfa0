import { type FieldContent, isSameContent, readContent } from './content.ts';
import { listParts, obstacleTo } from './control.ts';
import { findField } from './find-field.ts';
import type { FindElements, FormField } from './form-ground.ts';
import { holdSubmits, type SubmitHold } from './hold-submits.ts';
import { nextFrame } from './next-frame.ts';
import { putBack } from './type-in.ts';

/** A field that we filled: what stood there before, and what the form made of ours. */
export type FilledField = {
  readonly field: FormField;
  readonly before: FieldContent;
  readonly after: FieldContent;
};

/** What is in a field at this moment; nothing when the field is gone. */
export function contentNow(find: FindElements, field: FormField): FieldContent {
  const control = findField(find, field);
  return typeof control === 'string' ? [] : readContent(control);
}

/** What became of a field on undo. `changed-since`: it is no longer ours to take away. `cannot`: radios stay chosen. */
type UndoOutcome = 'restored' | 'changed-since' | 'cannot';

type UndoneField = { readonly label: string; readonly outcome: UndoOutcome };

export type UndoReport = { readonly restored: number; readonly fields: readonly UndoneField[] };

/** Puts back what stood there, last field first, and only where what we put in still is. */
export async function undoFilling(find: FindElements, written: readonly FilledField[]): Promise<UndoReport> {
  const hold = holdSubmits();
  const fields: UndoneField[] = [];
  try {
    for (const each of written.toReversed()) {
      fields.unshift({ label: each.field.label, outcome: await undoField(find, each, hold) });
    }
  } finally {
    hold.letGo();
  }
  return { restored: fields.filter(({ outcome }) => outcome === 'restored').length, fields };
}

async function undoField(
  find: FindElements,
  { field, before, after }: FilledField,
  hold: SubmitHold,
): Promise<UndoOutcome> {
  if (!isSameContent(contentNow(find, field), after)) return 'changed-since';

  const acts = Math.max(1, before.length + after.length);
  for (let act = 0; act < acts && !isSameContent(contentNow(find, field), before); act += 1) {
    const control = findField(find, field);
    if (typeof control === 'string' || obstacleTo(control) !== undefined) return 'cannot';
    for (const part of listParts(control)) hold.around(part);
    putBack(control, before);
    await nextFrame();
  }
  return isSameContent(contentNow(find, field), before) ? 'restored' : 'cannot';
}
