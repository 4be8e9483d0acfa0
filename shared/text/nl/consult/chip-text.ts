import { joined } from '../../sentences.ts';

/** The chip in the HIS page, and the frame of its card. */
export const nlChip = {
  title: 'Welzijn op Recept',
  label: (parts: readonly string[]) => joined(['WoR', joined(parts, ' · ')], ': '),
  signals: (count: number) => (count === 1 ? '1 signaal' : `${count} signalen`),
  atLeastSignals: (count: number) => `minstens ${count === 1 ? '1 signaal' : `${count} signalen`}`,
  signalsUnknown: 'signalen niet gelezen',
  news: (count: number) => (count === 1 ? 'nieuw bericht' : `${count} nieuwe berichten`),
  atLeastNews: (count: number) => `minstens ${count === 1 ? '1 nieuw bericht' : `${count} nieuwe berichten`}`,
  newsUnknown: 'berichten niet bekend',
  late: 'te laat',
  feedbackUnknown: 'Verwijzingen en terugkoppeling konden niet worden gelezen.',
  'signed-out': 'aanmelden',
  reading: 'wordt gelezen…',
  explained: {
    'signed-out': 'U bent nog niet aangemeld. Open het paneel om aan te melden.',
    reading: 'Het dossier wordt gelezen.',
  },
  open: 'Open paneel',
  /** Firefox only. */
  oneMoreClick:
    'Firefox opent het paneel pas na een klik hier. Een volgende keer kan het in één keer met Alt+Shift+W.',
  close: 'Sluiten',
};

/** The chip texts of every language have this shape. */
export type ChipText = typeof nlChip;
