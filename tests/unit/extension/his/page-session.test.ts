import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FromHisPage, PageNews } from '../../../../extension/his/page-messages.ts';
import { createPageSession } from '../../../../extension/his/page-session.ts';
import type { PageReading } from '../../../../extension/his/read/page-reading.ts';
import type { ChipView } from '../../../../extension/his/ui/chip-content.ts';
import { unknown } from '../../../../shared/domain/knowledge.ts';

const greet = open('Greet');
const dennis = open('Dennis');
const doubt: PageReading = { status: 'doubt', why: 'half-rendered' };

describe('one life of a HIS page', () => {
  test('tells once of each change, with a number that goes up', () => {
    const { session, turn, told } = page(greet);
    session.look();
    session.look();
    turn(doubt);
    session.look();
    turn(dennis);
    session.look();

    expect(told().map(({ number, reading }) => [number, reading.status])).toEqual([
      [1, 'patient'],
      [2, 'doubt'],
      [3, 'patient'],
    ]);
  });

  test.each([
    { number: 1, page: 'this-page', shown: 'Greet', because: 'it is the answer to what is read now' },
    { number: 0, page: 'this-page', shown: undefined, because: 'it answers an earlier reading' },
    { number: 1, page: 'page-before', shown: undefined, because: 'it answers an earlier page in this tab' },
  ])('shows $shown for $page, $number: $because', (order) => {
    const { session, shown } = page(greet);
    session.look();
    session.show({ kind: 'show-chip', view: viewOf('Greet'), ...order });

    expect(shown()).toBe(order.shown);
  });

  test('looks again before it shows: the page may have changed since it was told', () => {
    const { session, turn, shown } = page(greet);
    session.look();
    turn(dennis);
    session.show({ kind: 'show-chip', page: 'this-page', number: 1, view: viewOf('Greet') });

    expect(shown()).toBeUndefined();
  });

  test('keeps the chip while more of the same patient is read', () => {
    const { session, turn, shown } = page(greet);
    session.look();
    session.show({ kind: 'show-chip', page: 'this-page', number: 1, view: viewOf('Greet') });
    turn({ ...greet, episodes: unknown('incomplete', []) });
    session.look();

    expect(shown()).toBe('Greet');
  });

  test('a look that fails is a doubt, and takes the chip away', () => {
    const { session, breakPage, told, shown } = page(greet);
    session.look();
    session.show({ kind: 'show-chip', page: 'this-page', number: 1, view: viewOf('Greet') });
    breakPage();
    session.look();

    expect(shown()).toBeUndefined();
    expect(told().at(-1)?.reading).toEqual({ status: 'doubt', why: 'adapter-failed' });
  });

  test('tells again what nobody heard', async () => {
    const { session, told, deafen } = page(greet);
    deafen('deaf');
    session.look();
    await Promise.resolve();
    deafen('hearing');
    session.look();

    expect(told()).toHaveLength(1);
  });

  test('shows nothing any more when it leaves, wakes nobody for it, and tells anew when it comes back', () => {
    const { session, shown, told } = page(greet);
    session.look();
    session.show({ kind: 'show-chip', page: 'this-page', number: 1, view: viewOf('Greet') });
    session.leave();

    expect(shown()).toBeUndefined();
    expect(told()).toHaveLength(1);
    session.look();
    expect(told().map(({ number }) => number)).toEqual([1, 2]);
  });

  test('a frame that goes is a doubt for who is listening, until the next look, whatever that sees', () => {
    const { session, shown, heard, told } = page(greet);
    session.look();
    session.show({ kind: 'show-chip', page: 'this-page', number: 1, view: viewOf('Greet') });
    session.doubt();

    expect(shown()).toBeUndefined();
    expect(heard().at(-1)).toMatchObject({ number: 2, reading: doubt });
    session.look();
    expect(heard().at(-1)).toMatchObject({ number: 3, reading: greet });
    expect(told().at(-1)).toEqual(heard().at(-1));
  });

  test('never shows one patient under the name of another, in any order of switches, looks and late answers', () => {
    const happening = fc.oneof(
      fc.record({ do: fc.constant('turn' as const), to: fc.constantFrom(greet, dennis, doubt) }),
      fc.record({
        do: fc.constantFrom('look' as const, 'read-now' as const, 'leave' as const, 'doubt' as const),
      }),
      fc.record({ do: fc.constant('answer' as const), which: fc.nat({ max: 20 }) }),
    );
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 40 }), (happenings) => {
        const { session, turn, told, shown, current } = page(greet);
        for (const one of happenings) {
          if (one.do === 'turn') turn(one.to);
          if (one.do === 'look') session.look();
          if (one.do === 'read-now') expect(session.readNow().reading).toEqual(current());
          if (one.do === 'leave') session.leave();
          if (one.do === 'doubt') session.doubt();
          if (one.do === 'answer') {
            const answered = told()[one.which];
            if (answered?.reading.status !== 'patient') continue; // nothing was asked that this could answer
            session.show({ ...answered, kind: 'show-chip', view: viewOf(answered.reading.patient.name) });
          }
          // A turn of the page is only seen at the next look; everything else looks first.
          if (one.do !== 'turn' && shown() !== undefined) expect(shown()).toBe(nameOf(current()));
        }
        const numbers = told().map(({ number }) => number);
        expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
      }),
    );
  });
});

/** A page that reads what we turn it to, and notes what is told and shown. */
function page(first: PageReading) {
  let now = first;
  let shown: string | undefined;
  let hearing: 'hearing' | 'deaf' = 'hearing';
  let isBroken = false;
  const messages: FromHisPage[] = [];
  const heard: PageNews[] = [];
  const session = createPageSession({
    page: 'this-page',
    adapter: 'sandbox-his',
    look: () => {
      if (isBroken) throw new SyntaxError('not a selector here');
      return { reading: now, anchor: undefined, inner: [] };
    },
    tellPanels: (news) => heard.push(news),
    tell: async (message) => {
      if (hearing === 'deaf') throw new Error('nobody is there');
      messages.push(message);
    },
    chip: {
      show: ({ title }) => {
        shown = title;
      },
      stayAt: () => {},
      remove: () => {
        shown = undefined;
      },
    },
  });
  return {
    session,
    heard: () => heard,
    told: () => messages.filter((message): message is PageNews => message.kind === 'page-reading'),
    shown: () => shown,
    current: () => now,
    turn: (to: PageReading) => {
      now = to;
    },
    breakPage: () => {
      isBroken = true;
    },
    deafen: (to: 'hearing' | 'deaf') => {
      hearing = to;
    },
  };
}

function open(name: string): PageReading & { status: 'patient' } {
  const patient = { id: name, idIs: 'fhir-id', name, birthDate: '1950-03-12' } as const;
  return { status: 'patient', patient, episodes: unknown('not-offered') };
}

function nameOf(reading: PageReading): string | undefined {
  return reading.status === 'patient' ? reading.patient.name : undefined;
}

function viewOf(title: string): ChipView {
  return {
    version: 1,
    language: 'nl',
    label: 'WoR: 1 signaal',
    tone: 'quiet',
    title,
    lines: [],
    late: undefined,
    steps: undefined,
    message: undefined,
    open: 'Open paneel',
    close: 'Sluiten',
    style: '',
  };
}
