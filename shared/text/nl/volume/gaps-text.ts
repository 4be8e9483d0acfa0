import type { VolumeGap } from '../../../domain/indicators/indicator-settings.ts';

/** What a server did not give, as the numbers say it. */
export const nlGaps = {
  declines: '“besproken, wil nog niet”',
  messages: 'berichten van de coach',
  demographics: 'leeftijd, geslacht en woonplaats',
  referrers: 'soort verwijzer en praktijk',
  months: 'de maand van een deel van de verwijzingen',
  'some-referrals': 'een deel van de verwijzingen',
  contact: 'eerste contact',
  intakes: 'kennismakingen',
  steps: 'de stappen na de kennismaking',
  reasons: 'redenen',
  themes: 'thema’s',
  offers: 'soort aanbod',
  endings: 'reden van einde',
  organisations: 'organisatie van de coach',
} satisfies Record<VolumeGap, string>;
