import type { UserId } from '../../sandbox/grant.ts';
import { findUser } from '../../sandbox/users.ts';
import type { GivenAnswer } from '../../shared/domain/answer/answer.ts';
import type { CoachCase } from '../../shared/domain/answer/coach-case.ts';
import { type AnswerForm, emptyForm, prepareAnswer } from '../../shared/domain/answer/prepare-answer.ts';
import { toDay } from '../../shared/domain/calendar/partial-date.ts';
import { fhirCoachInbox } from '../../shared/fhir/coach/fhir-coach-inbox.ts';
import { fhirCareRecord } from '../../shared/fhir/record/fhir-care-record.ts';
import type { FhirTransport } from '../../shared/fhir/server/transport.ts';
import { answerLabels } from '../builders/answer.ts';
import { coach } from '../builders/draft.ts';
import type { FhirWorld } from './fhir-world.ts';
import { clock, referringAt, signal } from './referring.ts';

const lindeveen = coach({
  reference: 'HealthcareService/welzijnscoach-lindeveen',
  organization: 'Organization/welzijn-lindeveen',
});

/** Coaches who work at a world that runs, each behind the door that is theirs. */
export function coachingAt(world: () => FhirWorld) {
  const { exchangeOf, named, referral, theOne } = referringAt(world);

  const inboxOf = (user: UserId = 'coach', through?: (line: FhirTransport) => FhirTransport) => {
    const line = world().coachAppTransport(user);
    const transport = through?.(line) ?? line;
    const fhirUser = `Practitioner/${findUser(user)?.practitioner}`;
    const record = fhirCareRecord(transport, { fhirUser, roles: [] });
    return fhirCoachInbox(transport, { record, clock, yieldToUi: async () => {}, coaches: [lindeveen] });
  };
  async function teamOf(user: UserId = 'coach') {
    const team = await inboxOf(user).readTeam(signal);
    if (!team.known) throw new Error(team.why);
    return team.value;
  }
  async function sent(key: string, feedback: 'given' | 'not-given' = 'given'): Promise<string> {
    const said = referral(key, { coach: lindeveen });
    await exchangeOf().send({ ...said, consent: { ...said.consent, feedback } }, named());
    return (await theOne(key)).taskId;
  }
  async function caseOf(taskId: string, user: UserId = 'coach'): Promise<CoachCase> {
    return inboxOf(user).readCase(taskId, await teamOf(user), signal);
  }
  async function answer(
    seen: CoachCase,
    form: Partial<AnswerForm>,
    key = 'answer-1',
    user: UserId = 'coach',
  ) {
    const now = clock.now();
    const today = toDay(now);
    const to = { ...seen.referral, feedback: 'given' as const, now, today }; // as a screen that did not read the permission
    const prepared = prepareAnswer({ ...emptyForm, on: today.toString(), ...form }, to, answerLabels);
    if (prepared.status !== 'ready') throw new Error(JSON.stringify(prepared.faults));
    return give(seen, prepared.answer, key, user);
  }
  async function give(seen: CoachCase, given: GivenAnswer, key: string, user: UserId = 'coach') {
    const team = await teamOf(user);
    const { referral: before, handler } = seen;
    const by = { reference: team.user.writesAs, name: team.user.name };
    const at = clock.now().toString({ smallestUnit: 'second' });
    return inboxOf(user).answer({ referral: before, handler, answer: given, key, by, at }, seen);
  }
  const written = (taskId: string) =>
    world()
      .store.all('Communication')
      .filter((one) => JSON.stringify(one).includes(`"Task/${taskId}"`));

  return { inboxOf, teamOf, sent, caseOf, answer, give, written };
}
