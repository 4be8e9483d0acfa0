import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chipView } from '../../../../../extension/his/ui/chip-view.ts';
import { recognise } from '../../../../../shared/domain/checklist/checklist.ts';
import { known, unknown } from '../../../../../shared/domain/knowledge.ts';
import { inUse } from '../../../../../shared/domain/record/patient.ts';
import type { JudgedSignal } from '../../../../../shared/domain/signals/signal.ts';
import { complaints, lifeEvents, type SignalId } from '../../../../../shared/domain/signals/signal-id.ts';
import { enChip } from '../../../../../shared/text/en/consult/chip-text.ts';
import { english } from '../../../../../shared/text/en/english.ts';
import { nlChip } from '../../../../../shared/text/nl/consult/chip-text.ts';
import { dutch } from '../../../../../shared/text/nl/dutch.ts';
import { event, message, referral, timelineOn } from '../../../../builders/referral.ts';

const words = { language: 'nl', chip: nlChip, texts: dutch } as const;
const none = known([]);
const lonely: JudgedSignal = { id: 'loneliness', status: 'recorded', evidence: [] };
const bereaved: JudgedSignal = { id: 'bereavement', status: 'recorded', evidence: [] };
const tired: JudgedSignal = { id: 'fatigue', status: 'hinted', evidence: [] };
const notStressed: JudgedSignal = { id: 'stress', status: 'not-recorded' };
const unread: JudgedSignal = { id: 'anxiety', status: 'unknown', why: 'not-permitted' };

const statuses = fc.constantFrom<JudgedSignal['status']>('recorded', 'hinted', 'not-recorded', 'unknown');
const anySignals = fc.tuple(
  ...[...lifeEvents, ...complaints].map((id) => statuses.map((status) => judgedAs(id, status))),
);

function judgedAs(id: SignalId, status: JudgedSignal['status']): JudgedSignal {
  switch (status) {
    case 'recorded':
    case 'hinted':
      return { id, status, evidence: [] };
    case 'not-recorded':
      return { id, status };
    case 'unknown':
      return { id, status, why: 'unreachable' };
  }
}

describe('the chip, whatever the record says', () => {
  test.each([
    { language: 'nl', chip: nlChip, texts: dutch, allClear: /geen|niets/i },
    { language: 'en', chip: enChip, texts: english, allClear: /\bno\b|none|nothing/i },
  ] as const)(
    'shows the number of "take over" or none, never an all-clear ($language)',
    ({ allClear, ...inWords }) => {
      fc.assert(
        fc.property(anySignals, (signals) => {
          const { label } = chipView({ kind: 'read', signals, timelines: none }, inWords);
          const toTakeOver = recognise(signals, []).toTakeOver.length;

          expect(/\d+/.exec(label)?.[0]).toBe(toTakeOver === 0 ? undefined : `${toTakeOver}`);
          expect(label).not.toMatch(allClear);
        }),
      );
    },
  );
});

describe('the chip', () => {
  test.each([
    { signals: [lonely, bereaved, notStressed], label: 'WoR: 2 signalen', because: 'two are recorded' },
    { signals: [lonely, tired, notStressed], label: 'WoR: 1 signaal', because: 'a hint is not counted' },
    { signals: [tired, notStressed], label: 'WoR', because: 'a hint alone is no number' },
    { signals: [notStressed], label: 'WoR', because: 'nothing recorded is no all-clear' },
    { signals: [lonely, unread], label: 'WoR: minstens 1 signaal', because: 'not all was read' },
    { signals: [lonely, tired, unread], label: 'WoR: minstens 1 signaal', because: 'nor is a hint then' },
    { signals: [notStressed, unread], label: 'WoR: signalen niet gelezen', because: 'unknown is not absent' },
    {
      signals: [tired, unread],
      label: 'WoR: signalen niet gelezen',
      because: 'a hint does not make it read',
    },
  ])('says "$label": $because', ({ signals, label }) => {
    expect(chipView({ kind: 'read', signals, timelines: none }, words)).toMatchObject({
      label,
      tone: 'quiet',
    });
  });

  test('says that there is a new message, and the card shows it with the six steps', () => {
    const seen = referral({
      status: 'in-progress',
      events: [event('intake-planned', '2026-11-24')],
      messages: [message()],
    });
    const view = chipView(
      { kind: 'read', signals: [lonely], timelines: known([timelineOn('2026-11-25', seen)]) },
      words,
    );

    expect(view).toMatchObject({
      label: 'WoR: 1 signaal · nieuw bericht',
      tone: 'news',
      title: 'Kennismaking gepland',
    });
    expect(view.steps?.items.map(({ status }) => status)).toEqual([
      'done',
      'done',
      'current',
      'not-reached',
      'not-reached',
      'not-reached',
    ]);
    expect(view.message?.text).toBe('Kennismaking gepland');
  });

  test('says that first contact is late, and by when it should have been', () => {
    const timelines = known([timelineOn('2026-12-04', referral())]);
    const view = chipView({ kind: 'read', signals: [lonely], timelines }, words);

    expect(view.label).toBe('WoR: 1 signaal · te laat');
    expect(view.late).toContain('27 nov 2026');
  });

  test('does not say that nobody was referred when referrals could not be read', () => {
    const view = chipView({ kind: 'read', signals: [], timelines: unknown('unreachable') }, words);

    expect(view.lines).toEqual([nlChip.feedbackUnknown]);
  });

  test.each([
    { said: [], label: 'WoR: berichten niet bekend', because: 'nothing came, and not all was read' },
    { said: [message()], label: 'WoR: minstens 1 nieuw bericht', because: 'one came, and more may have' },
  ])('does not say how much is new when messages could not be read: $because', ({ said, label }) => {
    const timelines = unknown('incomplete', [timelineOn('2026-11-03', referral({ messages: said }))]);

    expect(chipView({ kind: 'read', signals: [], timelines }, words).label).toBe(label);
  });

  test.each([
    { status: { use: 'inactive' }, sentence: dutch.panel.record.inactive },
    { status: { others: 'some' }, sentence: dutch.panel.record.others },
  ] as const)('says what the HIS says of the record itself: $status', ({ status, sentence }) => {
    const record = { ...inUse, ...status };

    const view = chipView({ kind: 'read', record, signals: [], timelines: none }, words);
    expect(view.lines).toEqual([sentence, dutch.feedback.none]);
  });

  test('says what to do first when nobody is signed in, in either language', () => {
    expect(chipView({ kind: 'signed-out' }, words).label).toBe('WoR: aanmelden');
    expect(
      chipView({ kind: 'signed-out' }, { ...words, language: 'en', chip: enChip, texts: english }).label,
    ).toBe('WoR: sign in');
  });
});
