import type { FeedbackMoment } from '../../../domain/referral/choice-fields.ts';
import type { FactsheetCardId } from '../../../domain/region/region.ts';
import { listed } from '../../sentences.ts';

/** What a card rests on in the settings: the norm, and when the coach reports. */
export type AgreedInRegion = {
  readonly workingDays: number;
  readonly moments: readonly FeedbackMoment[];
};

/** One card: what to know, and examples where they say more. */
export type FactsheetCard = { readonly body: string; readonly examples: readonly string[] };

const moments: Readonly<Record<FeedbackMoment, string>> = {
  'after-intake': 'na de kennismaking',
  'activity-started': 'bij de start van een activiteit',
  'at-the-end': 'bij de afronding',
};

const reports = (agreed: AgreedInRegion) =>
  agreed.moments.length === 0
    ? 'Bericht krijgt u als u dat afspreekt.'
    : `U krijgt bericht ${listed(
        agreed.moments.map((moment) => moments[moment]),
        'en',
      )}.`;

/** Each of at most sixty words, whatever the settings say. */
const cards: Readonly<Record<FactsheetCardId, (agreed: AgreedInRegion) => FactsheetCard>> = {
  what: () => ({
    body: 'U verwijst iemand met psychosociale klachten naar een welzijnscoach. Die zoekt samen met de patiënt wat weer energie of houvast geeft: mensen ontmoeten, bewegen, iets leren, hulp bij geldzorgen. Het komt naast een behandeling, niet in plaats ervan. Inwoners mogen ook zonder verwijzing naar de welzijnsorganisatie.',
    examples: [],
  }),
  how: (agreed) => ({
    body: `U bespreekt het, vraagt toestemming en verwijst. De coach zoekt binnen ${agreed.workingDays} werkdagen contact en maakt kennis. Samen kiezen ze een activiteit of andere hulp. Later vraagt de coach hoe het gaat. ${reports(agreed)} Spreek elkaar een of twee keer per jaar.`,
    examples: [],
  }),
  whom: () => ({
    body: 'Volwassenen met klachten door verlies, werk, relaties, geld of eenzaamheid, bij wie behandeling nu niet nodig is. Bijvoorbeeld:',
    examples: [
      'Ans (71) is net weduwe, slaapt slecht en ziet weinig mensen.',
      'Karim (46) raakte zijn baan kwijt. Hij heeft nekpijn en zit veel thuis.',
      'Sanne (33) is moe van de zorg voor haar moeder.',
    ],
  }),
  coach: (agreed) => ({
    body: `Tijd om te luisteren, en kennis van de buurt. De coach vraagt niet wat er mis is, maar wat iemand graag wil en kan. De coach helpt bij de eerste stap, belt later nog eens en kent de weg naar hulp bij geld, wonen en zorg voor een ander.${agreed.moments.length === 0 ? '' : ' U hoort wat eruit kwam.'}`,
    examples: [],
  }),
};

/** The factsheet: what Welzijn op Recept is, for who refers, and how this panel works, for who is new to it. */
export const nlFactsheet = {
  title: 'Welzijn op Recept in het kort',
  close: 'Sluiten',
  print: 'Afdrukken (A4)',
  headings: {
    what: 'Wat is het?',
    how: 'Hoe gaat het?',
    whom: 'Voor wie?',
    coach: 'Wat voegt de coach toe?',
  } satisfies Record<FactsheetCardId, string>,
  cards,
  locum: {
    heading: 'Nieuw hier, of waarnemer? Zo werkt dit paneel',
    steps: (said: { readonly preview: string; readonly send: string; readonly feedback: string }) => [
      'Vink aan wat u herkent. Bij elk signaal staat wat er in het dossier staat, met datum. Wat niet te lezen was, heet niet bekend.',
      'Stel een van de vragen, als u wilt. Wat de patiënt antwoordt, kunt u noteren.',
      `Kijk bij “${said.preview}”: dat gaat weg, en verder niets.`,
      `Vraag toestemming, vink die aan en druk op “${said.send}”.`,
      'Wil de patiënt (nog) niet? Leg dat vast. U kunt het ongedaan maken.',
      `Wat de coach laat weten, staat bij ${said.feedback}.`,
    ],
    promise: 'Het programma vinkt niets aan, verstuurt niets vanzelf en geeft geen oordeel. U beslist.',
  },
  partners: 'Hier staan achter',
  training: 'Training',
  meetings: 'Bijeenkomsten',
  film: 'Film',
  owner: (name: string) => `Beheer: ${name}`,
  reviewedOn: (date: string) => `Nagekeken op ${date}`,
  validUntil: (date: string) => `Geldig tot en met ${date}`,
  outOfDate: (date: string) =>
    `Deze tekst was geldig tot en met ${date}. Vraag na of alles nog klopt, voordat u erop afgaat.`,
  general: 'Algemene tekst. Uw regio zette hier nog geen eigen gegevens bij.',
  mistakes: (count: number) =>
    count === 1
      ? 'In het bestand van de regio klopt 1 ding niet. Daar staat onze eigen tekst. Voor ICT:'
      : `In het bestand van de regio kloppen ${count} dingen niet. Daar staat onze eigen tekst. Voor ICT:`,
};

/** The factsheet texts of every language have this shape. */
export type FactsheetText = typeof nlFactsheet;
