import type { Facts } from '../facts/facts.ts';
import { type JudgedSignal, judgeSignal, type Signal } from './signal.ts';

/**
 * ICPC-1-NL codes per signal of the target group, in the order of the screen: life events, then complaints.
 * Why these codes, signal by signal: docs/clinical/signals.md#bereavement and below.
 */
export const signals: readonly Signal[] = [
  { id: 'bereavement', recordedAs: ['Z15'], hintedBy: ['Z19', 'Z23'] },
  {
    id: 'job-loss',
    recordedAs: ['Z06', 'Z05.01'],
    hintedBy: ['Z05', 'Z05.02', 'Z05.03', 'Z08.01', 'Z04.04'],
  },
  {
    id: 'relationship',
    recordedAs: ['Z12', 'Z12.01', 'Z13', 'Z13.03', 'Z16', 'Z20', 'Z21', 'Z24', 'Z05.02'],
    hintedBy: ['Z14', 'Z18', 'Z22', 'Z13.01', 'Z21.01'],
  },
  {
    id: 'money-or-agencies',
    recordedAs: ['Z01', 'Z08', 'Z08.01', 'Z08.02'],
    hintedBy: ['Z03', 'Z03.01', 'Z07.01', 'Z09', 'Z09.02', 'Z10'],
  },
  { id: 'fatigue', recordedAs: ['P78', 'Z29.01', 'A04'], hintedBy: ['A04.01', 'Z29.02', 'P06'] },
  // No code says that tension is the cause, so the record can only hint.
  { id: 'neck-pain', recordedAs: [], hintedBy: ['L01', 'L83', 'L18', 'L08'] },
  { id: 'headache', recordedAs: ['N02'], hintedBy: ['N01'] },
  {
    id: 'stress',
    recordedAs: ['P02', 'P78', 'P01'],
    hintedBy: ['P29', 'P06', 'R98', 'K04', 'P04', 'P99.02', 'P25'],
  },
  {
    id: 'anxiety',
    recordedAs: ['P01'],
    hintedBy: ['P74', 'P74.01', 'P74.02', 'P27', 'A25', 'A26', 'A27', 'Z27'],
  },
  { id: 'low-mood', recordedAs: ['P03'], hintedBy: ['P76', 'P76.01', 'P76.02', 'P25'] },
  { id: 'loneliness', recordedAs: ['Z04.03'], hintedBy: ['Z24', 'Z28', 'Z29', 'Z04.05', 'P05'] },
];

/** What the record says about each signal. */
export function judgeSignals({ problems }: Pick<Facts, 'problems'>): readonly JudgedSignal[] {
  return signals.map((signal) => judgeSignal(signal, problems));
}
