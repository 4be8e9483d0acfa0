import { referralHeadline } from '../../../shared/domain/feedback/headline.ts';
import { latestFor } from '../../../shared/domain/feedback/latest-for.ts';
import type { Timeline } from '../../../shared/domain/feedback/timeline.ts';
import { entriesRead, type Knowledge } from '../../../shared/domain/knowledge.ts';
import { inUse, type RecordStatus } from '../../../shared/domain/record/patient.ts';
import type { JudgedSignal } from '../../../shared/domain/signals/signal.ts';
import type { ChipText } from '../../../shared/text/nl/consult/chip-text.ts';
import { recordSentences } from '../../../shared/text/record-sentences.ts';
import type { Language, Texts } from '../../../shared/text/text.ts';
import { CHIP_VIEW, type ChipView } from './chip-content.ts';
import { chipStyle } from './chip-style.ts';

/** What is known of the open patient, before it is put in words. */
export type ChipState =
  | { readonly kind: 'signed-out' | 'reading' }
  | {
      readonly kind: 'read';
      readonly signals: readonly JudgedSignal[];
      readonly timelines: Knowledge<readonly Timeline[]>;
      /** What the HIS says of the record itself; left out: nothing special. */
      readonly record?: RecordStatus;
    };

/** The words for the chip. */
export type ChipWords = {
  readonly language: Language;
  readonly chip: ChipText;
  readonly texts: Pick<Texts, 'feedback' | 'carriers' | 'dates' | 'panel'>;
};

/** State → everything the chip and its card say, so that the page's script knows neither rules nor languages. */
export function chipView(state: ChipState, words: ChipWords): ChipView {
  const { language, chip } = words;
  const frame = {
    version: CHIP_VIEW,
    style: chipStyle,
    language,
    title: chip.title,
    open: chip.open,
    close: chip.close,
  };
  if (state.kind !== 'read') {
    return { ...frame, ...empty, label: chip.label([chip[state.kind]]), lines: [chip.explained[state.kind]] };
  }
  const timeline = latestFor(entriesRead(state.timelines));
  const newCount = entriesRead(state.timelines).reduce((sum, one) => sum + one.newCount, 0);
  const isLate = timeline?.contact.status === 'late'; // no referral: no one is late
  const label = chip.label([
    ...signalWords(state.signals, chip),
    ...newsWords(state.timelines, newCount, chip),
    ...(isLate ? [chip.late] : []),
  ]);
  const tone = newCount > 0 ? 'news' : 'quiet';
  const notice = recordSentences(state.record ?? inUse, words.texts);
  if (timeline === undefined)
    return { ...frame, ...empty, label, lines: [...notice, noneWords(state.timelines, words)] };
  return {
    ...frame,
    label,
    tone,
    ...referralWords(timeline, words),
    lines: [...notice, ...partlyWords(state.timelines, words)],
  };
}

const empty = { tone: 'quiet', late: undefined, steps: undefined, message: undefined } as const;

/**
 * How many signals are recorded: the number on the panel's "take over". Hints are not counted, which would make it a
 * score, and nothing is said where nothing is recorded, which would read as an all-clear.
 */
function signalWords(signals: readonly JudgedSignal[], chip: ChipText): readonly string[] {
  const recorded = signals.filter(({ status }) => status === 'recorded').length;
  const isWhole = !signals.some(({ status }) => status === 'unknown');
  if (isWhole) return recorded === 0 ? [] : [chip.signals(recorded)];
  return [recorded === 0 ? chip.signalsUnknown : chip.atLeastSignals(recorded)];
}

/** How much is new; where not all of it was read, at least so much, or that it is not known. */
function newsWords(timelines: ChipTimelines, newCount: number, chip: ChipText): readonly string[] {
  if (timelines.known) return newCount === 0 ? [] : [chip.news(newCount)];
  if (timelines.why === 'no-server') return []; // no one could have news: no word of it every time
  return [newCount === 0 ? chip.newsUnknown : chip.atLeastNews(newCount)];
}

function noneWords(timelines: ChipTimelines, { texts, chip }: ChipWords): string {
  if (!timelines.known && timelines.why === 'no-server') return texts.carriers.nothingKept;
  return timelines.known ? texts.feedback.none : chip.feedbackUnknown;
}

function partlyWords(timelines: ChipTimelines, { texts }: ChipWords): readonly string[] {
  return timelines.known ? [] : [texts.feedback.partly];
}

type ChipTimelines = Knowledge<readonly Timeline[]>;

function referralWords(timeline: Timeline, { texts: { feedback, dates } }: ChipWords) {
  const { referral, contact, steps, entries } = timeline;
  const latest = entries.find(({ by }) => by === 'coach');
  return {
    title: feedback.headlines[referralHeadline(timeline)],
    late:
      contact.status === 'late' ? feedback.late(dates.date(contact.by), contact.workingDaysLate) : undefined,
    steps: {
      label: `${feedback.stepsLabel} · ${feedback.toCoach(referral.coach)}`,
      items: steps.map(({ id, status }) => ({
        name: feedback.steps[id],
        status,
        words: feedback.stepStatus[status],
      })),
    },
    message: latest && {
      from: [
        latest.kind === 'message' ? feedback.message(latest.author) : feedback.otherEvent,
        latest.at === undefined ? '' : dates.date(latest.at),
      ]
        .filter(Boolean)
        .join(' · '),
      text: cut(
        latest.text === '' && latest.kind === 'event' && latest.event !== 'other'
          ? feedback.events[latest.event]
          : latest.text,
      ),
    },
  };
}

const LONGEST_MESSAGE = 400;

function cut(text: string): string {
  return text.length > LONGEST_MESSAGE ? `${text.slice(0, LONGEST_MESSAGE)}…` : text;
}
