import type { TemplateChoices } from '../sheet/template.ts';
import { type ChoiceLabels, wordChoices } from '../sheet/vocabulary.ts';
import { nlPanel } from '../text/nl/consult/panel-text.ts';
import { nlSignals } from '../text/nl/consult/signals-text.ts';
import { nlReferral } from '../text/nl/referral/referral-text.ts';
import { nlSheet } from '../text/nl/sheet-text.ts';
import type { VolumeScreenText } from './volume-work.ts';

type LabelText = {
  readonly signals: { readonly labels: Readonly<Record<string, string>> };
  readonly referral: { readonly themes: Readonly<Record<string, string>> };
  readonly panel: { readonly sex: Readonly<Record<string, string>> };
  readonly sheet: { readonly endReasons: Readonly<Record<string, string>> };
};

/** A sheet is kept in Dutch, whatever the language of the screen. */
export const dutchLabels = labelsIn({
  signals: nlSignals,
  referral: nlReferral,
  panel: nlPanel,
  sheet: { endReasons: {} }, // all among the synonyms
});

/** What the screen calls the words of a sheet. */
export function labelsIn({ signals, referral, panel, sheet }: LabelText): ChoiceLabels {
  return {
    reason: signals.labels,
    theme: referral.themes,
    'end-reason': sheet.endReasons,
    'referrer-type': {},
    sex: panel.sex,
  };
}

/** What the user can choose for a word in this column. */
export function choicesOf(column: keyof ChoiceLabels, text: VolumeScreenText) {
  const labels = labelsIn(text)[column];
  return wordChoices[column].map((id) => ({ id, label: labels[id] ?? id })); // a type of referrer is its own name
}

const fullLabels = labelsIn({ signals: nlSignals, referral: nlReferral, panel: nlPanel, sheet: nlSheet });
const dutchWords = (column: keyof ChoiceLabels) =>
  wordChoices[column].map((id) => fullLabels[column][id] ?? id); // a type of referrer is its own name

/** The lists to choose from in the template, in Dutch as a registration is kept. */
export const templateChoices: TemplateChoices = {
  reason: dutchWords('reason'),
  theme: dutchWords('theme'),
  'end-reason': dutchWords('end-reason'),
  'referrer-type': dutchWords('referrer-type'),
  sex: dutchWords('sex'),
};
