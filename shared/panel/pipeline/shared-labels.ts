import type { SharedLabels } from '../../domain/referral/select-shared.ts';
import type { PanelText } from '../context/load-panel-text.ts';

/** What a coach reads is Dutch, whatever the language of the screen. */
export function labelsOf({ signals, referral }: PanelText): SharedLabels {
  return {
    reasons: signals.labels,
    themes: referral.themes,
    needs: referral.needNames,
    feedbackMoments: referral.feedbackMoments,
  };
}
