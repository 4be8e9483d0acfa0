import type { Answer } from '../coach/answer.ts';
import { themes } from '../coach/themes.ts';
import type { Chance } from './chance.ts';
import type { PracticeDays } from './practice-days.ts';
import { coachSaid, endingReasons } from './sayings.ts';

/** An answer of the coach: on which day given, and whether its day comes along. */
export type Report = {
  readonly day: number;
  readonly answer: Answer;
  readonly dated: 'dated' | 'undated';
};

type Surroundings = { readonly chance: Chance; readonly days: PracticeDays };

/** What a coach reports of a referral sent on this day, also what lies beyond today. */
export function drawCourse(sent: number, surroundings: Surroundings): readonly Report[] {
  const { chance, days } = surroundings;
  if (chance.percent(5)) {
    return [
      report(days.workingDaysAfter(sent, chance.below(8)), { action: 'rejected', reason: 'Geen plek.' }),
    ];
  }
  const road = new Road(sent, surroundings);
  if (!road.reachesContact()) return road.reports;
  if (chance.percent(7) || !road.reachesIntake()) return road.endEarly();
  if (chance.percent(4) || !road.reachesActivity()) return road.endEarly();
  return road.endWell();
}

function report(day: number, answer: Answer): Report {
  return { day, answer, dated: 'dated' };
}

/** A referral on its way; a class because it walks: every report moves its day. */
class Road {
  readonly reports: Report[] = [];
  readonly #sent: number;
  readonly #chance: Chance;
  readonly #days: PracticeDays;
  #day: number;

  constructor(sent: number, { chance, days }: Surroundings) {
    this.#sent = sent;
    this.#day = sent;
    this.#chance = chance;
    this.#days = days;
  }

  reachesContact(): boolean {
    const chance = this.#chance;
    if (chance.percent(85)) this.#after(0, 3, { action: 'accepted' });
    if (chance.percent(7))
      this.#after(0, 2, { action: 'waiting-list', reason: 'Wachtlijst van enkele weken.' });
    if (chance.percent(25)) this.#after(0, 2, { action: 'contact-attempted' });
    if (chance.percent(4)) {
      this.#after(1, 5, { action: 'contact-attempted' });
      this.#after(5, 15, { action: 'ended-early', reason: 'Niet bereikt.' });
      return false;
    }
    const waits = chance.percent(74) ? chance.below(6) : 6 + chance.below(18);
    this.#day = Math.max(this.#day, this.#days.workingDaysAfter(this.#sent, waits));
    if (chance.percent(96)) this.#add({ action: 'contacted', ...this.#perhapsMessage(10) });
    else this.#appoint(); // some coaches skip ahead in their notes
    return true;
  }

  reachesIntake(): boolean {
    const chance = this.#chance;
    if (chance.percent(75)) this.#appoint();
    if (chance.percent(8)) {
      this.#after(2, 8, { action: 'no-show' });
      if (chance.percent(30)) return false;
      this.#appoint();
    }
    this.#after(2, 14, { action: 'intake-done', ...this.#perhapsMessage(55) });
    this.#perhapsWriteLate('intake-done');
    if (chance.percent(2)) this.#contactAfterwards();
    if (chance.percent(12)) this.#after(1, 6, { action: 'message', message: chance.pick(coachSaid) });
    return true;
  }

  reachesActivity(): boolean {
    const chance = this.#chance;
    if (chance.percent(60)) this.#after(3, 15, { action: 'guidance' });
    if (chance.percent(9)) return false;
    const theme = chance.pick(themes);
    this.#after(3, 20, { action: 'matched', theme });
    if (chance.percent(7)) return false;
    this.#after(3, 20, { action: 'activity-started', theme, ...this.#perhapsMessage(40) });
    this.#perhapsWriteLate('activity-started');
    return true;
  }

  endEarly(): readonly Report[] {
    const reason = this.#chance.pick(endingReasons);
    this.#after(2, 30, { action: 'ended-early', reason, ...this.#perhapsMessage(50) });
    return this.reports;
  }

  endWell(): readonly Report[] {
    if (this.#chance.percent(60)) this.#after(20, 50, { action: 'aftercare' });
    this.#after(5, 60, { action: 'completed', ...this.#perhapsMessage(60) });
    return this.reports;
  }

  #after(least: number, most: number, answer: Answer): void {
    const wait = least + this.#chance.below(most - least + 1);
    this.#day = this.#days.workingDaysAfter(this.#day, wait);
    this.#add(answer);
  }

  #add(answer: Answer): void {
    const dated = this.#chance.percent(2) && answer.action !== 'intake-planned' ? 'undated' : 'dated';
    this.reports.push({ day: this.#day, answer, dated });
  }

  #appoint(): void {
    const on = this.#days.workingDaysAfter(this.#day, 2 + this.#chance.below(8));
    this.#add({ action: 'intake-planned', date: this.#days.dateOf(on) });
  }

  #perhapsMessage(share: number): Pick<Answer, 'message'> {
    return this.#chance.percent(share) ? { message: this.#chance.pick(coachSaid) } : {};
  }

  // Coaches catch up on their notes: written down some days later, with the day on which it was.
  #perhapsWriteLate(action: Answer['action']): void {
    const last = this.reports.at(-1);
    if (last?.answer.action !== action || last.dated === 'undated' || !this.#chance.percent(15)) return;
    this.#day = this.#days.workingDaysAfter(last.day, 1 + this.#chance.below(4));
    const answer = { ...last.answer, date: this.#days.dateOf(last.day) };
    this.reports.splice(-1, 1, { ...last, answer, day: this.#day });
  }

  // Reported in the wrong order: the first call is after the talk that it led to.
  #contactAfterwards(): void {
    const call = this.reports.findIndex(({ answer }) => answer.action === 'contacted');
    if (call < 0) return;
    this.reports.splice(call, 1);
    this.#after(0, 2, { action: 'contacted' });
  }
}
