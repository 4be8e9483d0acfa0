/** The ways in which portals want a date typed or show one. */
export const dateForms = [
  'dd-mm-yyyy',
  'd-m-yyyy',
  'dd/mm/yyyy',
  'ddmmyyyy',
  'yyyy-mm-dd',
  'dd',
  'mm',
  'yyyy',
] as const;
export type DateForm = (typeof dateForms)[number];

const partPattern = /yyyy|dd|mm|d|m/g;

/** An ISO date as a portal wants it; undefined when it is not a whole date ("1950"). */
export function writeDate(iso: string, form: DateForm): string | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;

  const parts: Readonly<Record<string, string>> = {
    yyyy: year,
    mm: month,
    dd: day,
    m: String(Number(month)),
    d: String(Number(day)),
  };
  return form.replace(partPattern, (part) => parts[part] ?? part);
}

/** The date in a piece of page ("12-03-1950 (76 jaar)") as ISO; undefined when none, or more than one, stands there. */
export function dateIn(text: string, form: DateForm): string | undefined {
  const pattern = form.replace(partPattern, (part) => named[part] ?? part);
  const [found, ...more] = text.matchAll(new RegExp(`(?<!\\d)${pattern}(?!\\d)`, 'g'));
  const { year, month, day } = found?.groups ?? {};
  if (more.length > 0 || year === undefined || month === undefined || day === undefined) return undefined;

  const parts = [year, month.padStart(2, '0'), day.padStart(2, '0')];
  const unknown = parts.findIndex((part) => Number(part) === 0); // zeros: nobody knows, "00-00-1950"
  return (unknown < 0 ? parts : parts.slice(0, unknown)).join('-');
}

const named: Readonly<Record<string, string>> = {
  yyyy: '(?<year>\\d{4})',
  mm: '(?<month>\\d{2})',
  dd: '(?<day>\\d{2})',
  m: '(?<month>\\d{1,2})',
  d: '(?<day>\\d{1,2})',
};
