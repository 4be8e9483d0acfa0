/**
 * First Easter Day: the Sunday after the first full moon of spring, by the church's table of moons.
 * Worked out from the rule itself (19-year moon cycle, then the next Sunday); good for every Gregorian year.
 */
export function easterSunday(year: number): Temporal.PlainDate {
  const moon = paschalFullMoon(year);
  return moon.add({ days: 7 - (moon.dayOfWeek % 7) });
}

function paschalFullMoon(year: number): Temporal.PlainDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const skippedLeapDays = century - Math.floor(century / 4);
  const moonCorrection = Math.floor((8 * century + 13) / 25);
  const daysAfterEquinox = (19 * golden + skippedLeapDays - moonCorrection + 15) % 30;

  return Temporal.PlainDate.from({ year, month: 3, day: 21 }).add({
    days: daysAfterEquinox - latestMoonMovesEarlier(daysAfterEquinox, golden),
  });
}

/** The table never lets the full moon fall after 18 April, nor twice on one day in a cycle. */
function latestMoonMovesEarlier(daysAfterEquinox: number, golden: number): number {
  return daysAfterEquinox === 29 || (daysAfterEquinox === 28 && golden > 10) ? 1 : 0;
}
