/** The days of a stretch of time by number, so that thousands of referrals need no calendar each. */
export type PracticeDays = {
  readonly count: number;
  /** The date of this day. */
  readonly dateOf: (day: number) => string;
  readonly isWorkingDay: (day: number) => boolean;
  /** The day that lies this many working days later; zero is the day itself. */
  readonly workingDaysAfter: (day: number, count: number) => number;
};

// Easter Sundays as printed in diaries. A list, because the product computes them and must be contradicted.
// biome-ignore format: a table is read by rows
const easterSundays = [
  '2021-04-04', '2022-04-17', '2023-04-09', '2024-03-31', '2025-04-20', '2026-04-05', '2027-03-28', '2028-04-16',
  '2029-04-01', '2030-04-21', '2031-04-13', '2032-03-28', '2033-04-17', '2034-04-09', '2035-03-25', '2036-04-13',
  '2037-04-05', '2038-04-25', '2039-04-10', '2040-04-01',
];

/** The days from `first` up to and with `last`, and some weeks beyond it for what is still to come. */
export function practiceDays(first: Temporal.PlainDate, last: Temporal.PlainDate): PracticeDays {
  const count = first.until(last).days + 1;
  const dates: string[] = [];
  const open: boolean[] = [];
  const closed = daysOff(first.year, last.year + 1);
  for (let day = 0, date = first; day < count + 400; day += 1, date = date.add({ days: 1 })) {
    dates.push(date.toString());
    open.push(date.dayOfWeek <= 5 && !closed.has(date.toString()));
  }

  const dateOf = (day: number) => {
    const date = dates[day];
    if (date === undefined) throw new Error(`Day ${day} is beyond the generated years`);
    return date;
  };
  return {
    count,
    dateOf,
    isWorkingDay: (day) => open[day] === true,
    workingDaysAfter: (day, working) => {
      let later = day;
      for (let left = working; left > 0; ) {
        later += 1;
        dateOf(later);
        if (open[later]) left -= 1;
      }
      return later;
    },
  };
}

// Liberation Day is a day off in years that end in 0 or 5, Good Friday is worked: what the product presumes.
function daysOff(from: number, until: number): ReadonlySet<string> {
  const moving = easterSundays
    .map((date) => Temporal.PlainDate.from(date))
    .flatMap((easter) => [1, 39, 50].map((days) => easter.add({ days }).toString()));
  const years = Array.from({ length: until - from + 1 }, (_, index) => from + index);
  const fixed = years.flatMap((year) => [
    `${year}-01-01`,
    Temporal.PlainDate.from(`${year}-04-27`).dayOfWeek === 7 ? `${year}-04-26` : `${year}-04-27`,
    ...(year % 5 === 0 ? [`${year}-05-05`] : []),
    `${year}-12-25`,
    `${year}-12-26`,
  ]);
  return new Set([...moving, ...fixed]);
}
