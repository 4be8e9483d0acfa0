import type { nlSignals } from '../../nl/consult/signals-text.ts';

/** The signals in English. What leaves the practice is Dutch; `plain` is for the screen. */
export const enSignals = {
  labels: {
    bereavement: 'Death of partner',
    'job-loss': 'Loss of work',
    relationship: 'Difficulties with partner, family or colleagues',
    'money-or-agencies': 'Difficulties with money or agencies',
    fatigue: 'Fatigue / burn-out',
    'neck-pain': 'Neck pain (tension)',
    headache: 'Headache (tension)',
    stress: 'Stress / tension',
    anxiety: 'Anxiety',
    'low-mood': 'Low mood',
    loneliness: 'Loneliness',
  },
  plain: {
    bereavement: 'loss of partner',
    'job-loss': 'loss of work',
    relationship: 'trouble with partner, family or colleagues',
    'money-or-agencies': 'worries about money or agencies',
    fatigue: 'tired or burnt out',
    'neck-pain': 'neck pain from tension',
    headache: 'headache from tension',
    stress: 'stress or tension',
    anxiety: 'anxiety',
    'low-mood': 'low mood',
    loneliness: 'loneliness',
  },
} satisfies typeof nlSignals;
