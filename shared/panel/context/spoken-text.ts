import type { SharedLabels } from '../../domain/referral/select-shared.ts';
import type { AccessText } from '../../text/nl/access-text.ts';
import type { Language, Texts } from '../../text/text.ts';

/** Every sentence that a surface with a panel can show. */
export type PanelText = Texts & { readonly access: AccessText };

/** A language and its sentences. */
export type Spoken = { readonly language: Language; readonly text: PanelText };

/** The words of our codes, of which the Dutch ones go along with a referral or draft. */
export function labelsOf({ signals, referral }: PanelText): SharedLabels {
  return {
    reasons: signals.labels,
    ...referral.options,
    feedbackMoments: referral.feedbackMoments,
  };
}
