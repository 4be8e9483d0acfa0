import type { SignalId } from '../../../domain/signals/signal-id.ts';

/** The signals in Dutch: as the clinician reads them, and in plain words for patient and coach. */
export const nlSignals = {
  labels: {
    bereavement: 'Overlijden partner',
    'job-loss': 'Verlies van werk',
    relationship: 'Moeilijkheden met partner, familie of collega’s',
    'money-or-agencies': 'Moeilijkheden met geld of instanties',
    fatigue: 'Vermoeidheid / burn-out',
    'neck-pain': 'Nekpijn (spanning)',
    headache: 'Hoofdpijn (spanning)',
    stress: 'Stress / spanning',
    anxiety: 'Angst',
    'low-mood': 'Somberheid',
    loneliness: 'Eenzaamheid',
  } satisfies Record<SignalId, string>,
  /** What the referral says: words in which the patient would tell it, never a code or a diagnosis. */
  plain: {
    bereavement: 'verlies van partner',
    'job-loss': 'verlies van werk',
    relationship: 'moeite met partner, familie of collega’s',
    'money-or-agencies': 'zorgen over geld of instanties',
    fatigue: 'moe of opgebrand',
    'neck-pain': 'nekpijn door spanning',
    headache: 'hoofdpijn door spanning',
    stress: 'stress of spanning',
    anxiety: 'angst',
    'low-mood': 'somberheid',
    loneliness: 'eenzaamheid',
  } satisfies Record<SignalId, string>,
};
