import type { CountedReferral } from '../../domain/indicators/counted-referral.ts';
import { registrationRow } from '../../sheet/registration-row.ts';
import { registrationFile } from '../../sheet/template.ts';
import type { ChoiceLabels } from '../../sheet/vocabulary.ts';
import type { EvaluationText } from '../../text/nl/region/evaluation-text.ts';
import { nlVolume } from '../../text/nl/volume-text.ts';
import { sheetWords, templateChoices } from '../sheet-labels.ts';

/**
 * The referrals as the sheet that the numbers open, in Dutch as it is kept. `names`: by key; undefined: without names.
 * `words`: what the choices are called.
 */
export function registrationAsFile(
  referrals: readonly CountedReferral[],
  names: ReadonlyMap<string, string> | undefined,
  text: EvaluationText['registration'],
  today: Temporal.PlainDate,
  words: ChoiceLabels = sheetWords,
) {
  const rows = referrals.flatMap((referral) => {
    const row = registrationRow(referral, words, nlVolume.ageGroups);
    if (row === undefined) return [];
    return [names === undefined ? row : { ...row, more: [names.get(referral.key) ?? ''] }]; // the server names no one
  });
  const more = names === undefined ? [] : [text.name];
  return {
    ...registrationFile(text.file(today.toString()), rows, templateChoices, more),
    rows: rows.length,
  };
}
