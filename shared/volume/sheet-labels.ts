import { isOwnCode } from '../domain/referral/choice-fields.ts';
import type { TemplateChoices } from '../sheet/template.ts';
import { type ChoiceLabels, choicesIn, wordChoices } from '../sheet/vocabulary.ts';
import type { WordColumn } from '../sheet/word-lists.ts';
import { nlPanel } from '../text/nl/consult/panel-text.ts';
import { nlSignals } from '../text/nl/consult/signals-text.ts';
import { nlAnswerCodes } from '../text/nl/referral/answer-codes-text.ts';
import { nlReferral } from '../text/nl/referral/referral-text.ts';
import { nlSheet } from '../text/nl/sheet-text.ts';
import type { VolumeScreenText } from './volume-work.ts';

type LabelText = {
  readonly signals: { readonly labels: Readonly<Record<string, string>> };
  readonly referral: { readonly options: { readonly themes: Readonly<Record<string, string>> } };
  readonly panel: { readonly sex: Readonly<Record<string, string>> };
  readonly sheet: { readonly endReasons: Readonly<Record<string, string>> };
  readonly volume: {
    readonly answers: {
      readonly kinds: Readonly<Record<string, string>>;
      readonly endReasons: Readonly<Record<string, string>>;
    };
  };
};

/** A sheet is kept in Dutch, whatever the language of the screen. */
export const dutchLabels = labelsIn({
  signals: nlSignals,
  referral: nlReferral,
  panel: nlPanel,
  sheet: { endReasons: {} }, // all among the synonyms
  volume: { answers: nlAnswerCodes },
});

/** What the screen calls the words of a sheet. */
export function labelsIn({ signals, referral, panel, sheet, volume }: LabelText): ChoiceLabels {
  return {
    reason: signals.labels,
    theme: referral.options.themes,
    'end-reason': sheet.endReasons,
    'referrer-type': {},
    sex: panel.sex,
    offer: referral.options.themes,
    'offer-kind': volume.answers.kinds,
    'ended-because': volume.answers.endReasons,
  };
}

/** What the user can choose for a word in this column. */
export function choicesOf(column: WordColumn, text: VolumeScreenText) {
  const all = labelsIn(text);
  const labels = all[column];
  return choicesIn(column, [all]).map((id) => ({ id, label: labels?.[id] ?? id })); // a type of referrer is its own name
}

/** What each choice is called in a registration that we write: in Dutch, as it is kept. */
export const sheetWords = labelsIn({
  signals: nlSignals,
  referral: nlReferral,
  panel: nlPanel,
  sheet: nlSheet,
  volume: { answers: nlAnswerCodes },
});

/** The same, and what the region added, which has one name in every language. `screen`: what the screen calls the choices. */
export function withAddedWords(screen: ChoiceLabels): ChoiceLabels {
  const added = (column: 'theme' | 'offer' | 'ended-because') =>
    Object.fromEntries(Object.entries(screen[column] ?? {}).filter(([id]) => isOwnCode(id))); // known by its ids alone
  return {
    ...sheetWords,
    theme: { ...sheetWords.theme, ...added('theme') },
    offer: { ...sheetWords.offer, ...added('offer') },
    'ended-because': { ...sheetWords['ended-because'], ...added('ended-because') },
  };
}

const dutchWords = (column: WordColumn) => wordChoices[column].map((id) => sheetWords[column]?.[id] ?? id); // a type of referrer is its own name

/** The lists to choose from in the template, in Dutch as a registration is kept. */
export const templateChoices: TemplateChoices = {
  reason: dutchWords('reason'),
  theme: dutchWords('theme'),
  'end-reason': dutchWords('end-reason'),
  'referrer-type': dutchWords('referrer-type'),
  sex: dutchWords('sex'),
  offer: dutchWords('offer'),
  'offer-kind': dutchWords('offer-kind'),
  'ended-because': dutchWords('ended-because'),
};
