/** A stretch of time in milliseconds: from `start`, up to but not including `end`. */
export type Span = { readonly start: number; readonly end: number };

const pattern =
  /^(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d)(?:T(?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d)(?:\.(?<fraction>\d+))?)?(?<zone>Z|[+-]\d\d:\d\d)?)?)?)?$/;

/** The stretch a FHIR date means: `2026` is a year, `2026-05-01` a day; undefined when it is no date. */
export function spanOf(date: string): Span | undefined {
  const groups = pattern.exec(date)?.groups;
  if (!groups) return undefined;

  const start = Date.parse(startText(groups));
  if (Number.isNaN(start)) return undefined;
  return { start, end: endOf(start, groups) };
}

/** The prefixes R4 has for dates. */
export const datePrefixes = ['eq', 'ne', 'gt', 'lt', 'ge', 'le', 'sa', 'eb', 'ap'] as const;

/** How a date is to compare with the one searched for. */
type DatePrefix = (typeof datePrefixes)[number];

/** Whether what a resource says compares as asked with what is searched for. */
export function compares(said: Span, prefix: DatePrefix, asked: Span): boolean {
  const within = asked.start <= said.start && said.end <= asked.end;
  switch (prefix) {
    case 'eq':
      return within;
    case 'ne':
      return !within;
    case 'gt':
      return said.end > asked.end;
    case 'lt':
      return said.start < asked.start;
    case 'ge':
      return within || said.end > asked.end;
    case 'le':
      return within || said.start < asked.start;
    case 'sa':
      return said.start >= asked.end;
    case 'eb':
      return said.end <= asked.start;
    case 'ap':
      return said.start < asked.end && said.end > asked.start;
  }
}

type Parts = Readonly<Record<string, string | undefined>>;

function startText({
  year,
  month = '01',
  day = '01',
  hour = '00',
  minute = '00',
  second = '00',
  fraction,
  zone,
}: Parts) {
  const milliseconds = (fraction ?? '').padEnd(3, '0').slice(0, 3);
  return `${year}-${month}-${day}T${hour}:${minute}:${second}.${milliseconds}${zone ?? 'Z'}`;
}

function endOf(start: number, { month, day, hour, second, fraction }: Parts): number {
  if (fraction) return start + 1;
  if (second) return start + 1000;
  if (hour) return start + 60_000;
  if (day) return start + 86_400_000;

  const date = new Date(start);
  return month ? date.setUTCMonth(date.getUTCMonth() + 1) : date.setUTCFullYear(date.getUTCFullYear() + 1);
}
