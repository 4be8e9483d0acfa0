import type { FormField } from '../form/form-ground.ts';
import type { JournalRules } from '../his/his-adapter.ts';

/** The fields of a journal into which a line can go. `line` takes all that has no field of its own. */
export const journalFieldIds = ['S', 'E', 'line'] as const;
type JournalFieldId = (typeof journalFieldIds)[number];

/** What goes into each field; empty where nothing does. */
export type JournalValues = Readonly<Record<JournalFieldId, string>>;

/** The fields that an adapter names, in the order in which a journal is read. */
export function journalFields({ s, e, line }: JournalRules): readonly FormField[] {
  const fields: readonly (readonly [JournalFieldId, string | undefined])[] = [
    ['S', s],
    ['E', e],
    ['line', line],
  ];
  return fields.flatMap(([id, selector]) =>
    selector === undefined ? [] : [{ label: id, place: [selector], from: [id], options: [], blank: [] }],
  );
}

/**
 * The text to be copied ("S: …", "E: …", "P: …", a line each), shared out over the fields. A field that gets lines of its
 * own letter only gets them without the letter.
 */
export function journalValues(text: string, { s, e }: JournalRules): JournalValues {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const isFor = (letter: 'S' | 'E', line: string) =>
    line.startsWith(`${letter}: `) && (letter === 'S' ? s : e) !== undefined;
  const left = lines.filter((line) => !isFor('S', line) && !isFor('E', line));
  const isPlanOnly = left.every((line) => line.startsWith('P: '));
  return {
    S: withoutLetter(lines.filter((line) => isFor('S', line))),
    E: withoutLetter(lines.filter((line) => isFor('E', line))),
    line: isPlanOnly ? withoutLetter(left) : left.join('\n'),
  };
}

function withoutLetter(lines: readonly string[]): string {
  return lines.map((line) => line.slice('S: '.length)).join('\n');
}
