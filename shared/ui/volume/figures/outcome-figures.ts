import type { StepId } from '../../../domain/feedback/steps.ts';
import type { FunnelStep } from '../../../domain/indicators/derived.ts';
import type { ContactOutcome } from '../../../domain/indicators/judge.ts';
import { contactOutcomes } from '../../../domain/indicators/judge.ts';
import type { Parts } from '../../../domain/indicators/mask.ts';
import type { VolumeReport } from '../../../domain/indicators/volume-report.ts';
import type { VolumeText } from '../../../text/nl/volume-text.ts';
import type { Figure, FigureOrWhy } from './figure.ts';
import { type ShownValue, shownCount } from './shown-value.ts';

/** How many reached at least each of the six steps. */
export function funnelFigure(
  { current, previous }: VolumeReport,
  text: VolumeText,
  stepNames: Readonly<Record<StepId, string>>,
): FigureOrWhy {
  const place = { id: 'funnel', title: text.figures.funnel };
  const steps = current.funnel.map(({ step }) => step);
  if (steps.length === 0) return { ...place, why: text.withheld };
  return {
    ...place,
    ...besidePrevious(text),
    rowsAre: text.step,
    rows: steps.map((step) => ({
      label: stepNames[step],
      cells: [reached(current.funnel, step, text), reached(previous.funnel, step, text)],
    })),
  };
}

/** First contact against the norm. */
export function contactFigure({ current, previous }: VolumeReport, text: VolumeText): FigureOrWhy {
  const place = { id: 'contact', title: text.figures.contact };
  if (current.contact.status !== 'shown') return { ...place, why: text.withheld };
  return {
    ...place,
    ...besidePrevious(text),
    rowsAre: text.outcome,
    rows: contactOutcomes.map((outcome) => ({
      label: text.contact[outcome],
      cells: [partOf(current.contact, outcome, text), partOf(previous.contact, outcome, text)],
    })),
  };
}

/** This period and the one before, below each other. */
export function besidePrevious(text: VolumeText): Pick<Figure, 'series' | 'bars' | 'note'> {
  return {
    series: [
      { label: text.now, kind: 'bar', look: 'first' },
      { label: text.before, kind: 'bar', look: 'before' },
    ],
    bars: 'across',
    note: '',
  };
}

function reached(funnel: readonly FunnelStep[], step: StepId, text: VolumeText): ShownValue {
  const found = funnel.find((one) => one.step === step);
  return found === undefined ? { words: text.hidden, drawn: undefined } : shownCount(found.reached, text);
}

function partOf(parts: Parts<ContactOutcome>, outcome: ContactOutcome, text: VolumeText): ShownValue {
  const found = parts.status === 'shown' ? parts.parts.find(({ id }) => id === outcome) : undefined;
  return found === undefined ? { words: text.hidden, drawn: undefined } : shownCount(found.count, text);
}
