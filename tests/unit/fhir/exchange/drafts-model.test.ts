import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FailureError } from '../../../../shared/domain/failure.ts';
import { entriesRead } from '../../../../shared/domain/knowledge.ts';
import { patientId } from '../../../../shared/domain/record/patient.ts';
import type { DraftBase } from '../../../../shared/domain/referral/draft-base.ts';
import { draftKey } from '../../../../shared/domain/referral/referral-edits.ts';
import { fhirReferrals } from '../../../../shared/fhir/exchange/fhir-referrals.ts';
import type { DraftSave } from '../../../../shared/ports/referrals.ts';
import { coach, outgoing, sharedLabels } from '../../../builders/draft.ts';
import {
  Crash,
  type FakeExchange,
  fakeExchange,
  type Mishap,
  mishaps,
} from '../../../builders/fake-exchange.ts';
import { inAnyOrder } from '../../../builders/in-any-order.ts';
import { patientRef } from '../../../builders/patient.ts';

const patient = { ...patientRef, patient: patientId('pat-1') };
const named = { panel: patient, launch: patient, page: undefined };
const clock = { now: () => Temporal.Instant.from('2026-11-20T09:00:00Z') };
const coaches = [coach()];
const key = draftKey('draft-1');

type Act = 'type' | 'keep' | 'hand-over' | 'send' | 'look' | 'discard';

/**
 * Somebody at a screen. Everything they type is a word of its own; what they take over from a conflict they have
 * read. `mine` are the words on their screen, `read` all they ever saw.
 */
class Person {
  mine: readonly string[] = [];
  readonly read = new Set<string>();
  /** What they were told to be kept, sent or thrown away. */
  readonly told: { readonly what: 'kept' | 'sent' | 'discarded'; readonly words: readonly string[] }[] = [];
  private base: DraftBase | undefined;
  private words = 0;
  private sending: 'not-yet' | 'in-doubt' | 'sent' = 'not-yet';
  private readonly attempts = new Set<string>();
  private readonly name: string;
  private readonly line: ReturnType<FakeExchange['lineOf']>;

  constructor(name: string, line: ReturnType<FakeExchange['lineOf']>) {
    this.name = name;
    this.line = line;
  }

  async act(act: Act): Promise<void> {
    if (this.sending === 'sent') return; // their screen is about another referral by now
    if (this.sending === 'in-doubt' && act !== 'send') return; // their screen only offers to ask again
    try {
      // The key is made on the screen of whoever begins: a colleague has it from the draft itself.
      if (this.base === undefined && this.name !== 'a') await this.look();
      else if (act === 'type') this.type();
      else if (act === 'look') await this.look();
      else if (act === 'discard') await this.discard();
      else if (act === 'send') await this.send();
      else await this.keep(act === 'keep' ? 'in-hand' : 'ready');
    } catch (thrown) {
      if (!(thrown instanceof Crash) && !(thrown instanceof FailureError)) throw thrown;
    }
  }

  private type(): void {
    this.words += 1;
    const word = `${this.name}${this.words}`;
    this.mine = [...this.mine, word];
    this.read.add(word);
  }

  /** Opens the draft of a colleague; only somebody with nothing of their own on the screen is offered that. */
  private async look(): Promise<void> {
    const drafts = entriesRead(await this.shelf().readDrafts(patient.patient, new AbortController().signal));
    const [draft] = drafts;
    if (draft === undefined || this.base !== undefined || this.mine.length > 0) return;
    this.takeOver(draft.content.edits.patientsWords, draft.base);
    this.mine = draft.content.edits.patientsWords?.split(' ') ?? []; // nothing was typed yet
  }

  private async keep(stage: DraftSave['stage']): Promise<void> {
    const words = this.mine;
    const save: DraftSave = {
      key,
      patient,
      encounter: undefined,
      content: { reasons: [], edits: { patientsWords: words.join(' '), coach: 'lindeveen' } },
      stage,
      by: { reference: `Practitioner/${this.name}`, name: this.name },
      at: '2026-11-20T09:00:00Z',
      base: this.base,
      labels: sharedLabels,
    };
    const outcome = await this.shelf().keep(save, named);
    if (outcome.kind === 'kept') {
      this.told.push({ what: 'kept', words });
      this.base = outcome.draft.base;
    }
    if (outcome.kind === 'conflict') this.takeOver(outcome.now.content.edits.patientsWords, outcome.now.base);
  }

  private async send(): Promise<void> {
    const words = this.mine;
    const leaving = { ...outgoing({ encounter: undefined }), key, patient, patientsWords: words.join(' ') };
    const exchange = fhirReferrals(this.line, {
      issuer: patient.issuer,
      clock,
      coaches,
      attempts: this.attempts,
    });
    this.sending = 'in-doubt'; // and so it is when the window crashes
    const outcome = await exchange.send(leaving, named, this.base).catch((thrown: unknown) => {
      if (thrown instanceof FailureError) this.sending = 'not-yet';
      throw thrown;
    });
    if (outcome.kind !== 'in-doubt') this.sending = outcome.kind === 'draft-changed' ? 'not-yet' : 'sent';
    if (outcome.kind === 'sent' || outcome.kind === 'already-sent') this.told.push({ what: 'sent', words });
    if (outcome.kind === 'draft-changed') {
      this.takeOver(outcome.now.content.edits.patientsWords, outcome.now.base);
    }
  }

  private async discard(): Promise<void> {
    if (this.base === undefined) return;
    const draft = {
      key,
      patient: patient.patient,
      base: this.base,
      content: { reasons: [], edits: {} },
      stage: 'in-hand',
      holder: { reference: '', name: '' },
      since: undefined,
      preparedBy: { reference: '', name: '' },
      startedAt: undefined,
    } as const;
    const outcome = await this.shelf().discard(draft, named);
    if (outcome.kind === 'discarded') this.told.push({ what: 'discarded', words: [] });
    if (outcome.kind === 'conflict') this.takeOver(outcome.now.content.edits.patientsWords, outcome.now.base);
  }

  /** Reads both versions on the conflict screen, and keeps their own: the other's is dropped knowingly. */
  private takeOver(theirs: string | undefined, base: DraftBase): void {
    for (const word of (theirs ?? '').split(' ')) this.read.add(word);
    this.base = base;
  }

  private shelf() {
    return fhirReferrals(this.line, { issuer: patient.issuer, coaches, clock });
  }
}

/** Everything that was told to be kept is there, or was dropped by somebody who had read it. */
function expectNothingLostUnseen(server: FakeExchange, people: readonly Person[]): void {
  const there = wordsOf(server);
  for (const person of people) {
    const lost = person.told
      .filter(({ what }) => what === 'kept')
      .flatMap(({ words }) => words)
      .filter((word) => !there.includes(word));
    const others = people.filter((other) => other !== person);
    const knowingly = (word: string) => others.some(({ read }) => read.has(word)) || isThrownAway(server);
    expect(lost.filter((word) => !knowingly(word))).toEqual([]);
  }
}

/** What was said to be sent is what a coach reads. */
function expectSentIsSent(server: FakeExchange, people: readonly Person[]): void {
  const tasks = server.stored.filter(({ type }) => type === 'Task');
  expect(tasks.length).toBeLessThanOrEqual(1);
  for (const { told } of people) {
    for (const { words } of told.filter(({ what }) => what === 'sent')) {
      expect(tasks.map(({ body }) => Object(body).status)).toEqual(['requested']);
      expect(wordsOf(server)).toEqual(words);
    }
  }
}

function wordsOf(server: FakeExchange): readonly string[] {
  const bodies = JSON.stringify(server.stored.filter(({ type }) => type === 'ServiceRequest'));
  return bodies.match(/\b[ab]\d+\b/g) ?? [];
}

function isThrownAway(server: FakeExchange): boolean {
  return server.stored.some(({ body }) => Object(body).status === 'entered-in-error');
}

const anyAct = fc.constantFrom<Act>('type', 'type', 'keep', 'keep', 'hand-over', 'send', 'look', 'discard');
const anyMishaps = fc.array(
  fc.oneof({ weight: 3, arbitrary: fc.constant<Mishap>('none') }, fc.constantFrom(...mishaps)),
  { maxLength: 40 },
);

describe.each(['transaction', 'one-by-one'] as const)('with %s', (writes) => {
  test('two people in one draft never lose a word unseen, whatever befalls the line, in any order of requests', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(anyAct, { maxLength: 10 }),
        fc.array(anyAct, { maxLength: 10 }),
        anyMishaps,
        async (scheduler, actsOfA, actsOfB, script) => {
          const server = fakeExchange({ writes, conditions: 'honoured' });
          const left = [...script];
          const line = (name: string) => {
            const plain = server.lineOf(name, () => left.shift() ?? 'none');
            return inAnyOrder(plain, scheduler);
          };
          const a = new Person('a', line('a'));
          const b = new Person('b', line('b'));

          const live = async (person: Person, acts: readonly Act[]) => {
            for (const act of acts) await person.act(act);
          };
          await scheduler.waitFor(Promise.all([live(a, actsOfA), live(b, actsOfB)]));
          await scheduler.waitAll();

          expectSentIsSent(server, [a, b]);
          expectNothingLostUnseen(server, [a, b]);
        },
      ),
      { numRuns: 500 },
    );
  });
});
