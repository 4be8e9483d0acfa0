import type { ActivityTime, Freshness, NotOffered, Weekday } from '../../../domain/social-map/activity.ts';
import type { Nearness } from '../../../domain/social-map/near.ts';
import { listed } from '../../sentences.ts';

const days: Readonly<Record<Weekday, string>> = {
  MO: 'maandag',
  TU: 'dinsdag',
  WE: 'woensdag',
  TH: 'donderdag',
  FR: 'vrijdag',
  SA: 'zaterdag',
  SU: 'zondag',
};
const often = { week: 'elke week', 'other-week': 'om de week', month: 'elke maand' } as const;
const some = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

/** The social map in the panel: examples to name, never a choice made for anybody. */
export const nlSocialMap = {
  title: 'In de buurt, bijvoorbeeld',
  intro:
    'Om het aanbod voor u en de patiënt tastbaar te maken. U verwijst hier niet naar een activiteit: de coach en de patiënt kiezen samen.',
  order: 'Dichtbij eerst, daarna op alfabet. Er is geen andere volgorde.',
  from: {
    patient: (where: string) => `Gezien vanaf het adres van de patiënt (${where}).`,
    practice: (where: string) =>
      `Geen adres van de patiënt bekend: gezien vanaf de praktijk (postcode ${where}).`,
    nowhere: 'Geen adres bekend: van de hele gemeente of regio.',
  },
  wholeMunicipality: 'Van de hele gemeente: postcode niet bekend.',
  stays: 'Het adres blijft in deze browser; alleen de kaart is opgehaald.',
  nearness: {
    wijk: 'zelfde wijk of postcode',
    municipality: 'zelfde gemeente',
    elsewhere: 'elders',
  } satisfies Record<Nearness, string>,
  anyTheme: 'Alle thema’s',
  noTheme: 'Kies bij Wensen een thema om gerichter te kijken.',
  noneForTheme: 'Op deze kaart staat hiervoor geen activiteit.',
  reading: 'De sociale kaart wordt gelezen…',
  failed: {
    'not-found': 'De sociale kaart staat niet op het adres dat is ingesteld. Meld dit aan de beheerder.',
    'no-connection': 'De sociale kaart kon niet worden opgehaald. Controleer de verbinding.',
    unreadable:
      'De sociale kaart kon niet worden gelezen. De beheerder van de kaart ziet waarom op map.html.',
    empty: 'Er staat niets op de sociale kaart.',
  },
  again: 'Opnieuw proberen',
  when: 'Wanneer',
  where: 'Waar',
  cost: 'Kosten',
  forWhom: 'Voor wie',
  notTold: 'niet bekend',
  free: 'gratis',
  costUnknown: 'niet bekend, vraag het na',
  timeWords: (time: ActivityTime) => {
    if (time.kind === 'words') return time.words;
    const hours = [time.opensAt, time.closesAt].filter((hour) => hour !== '').join('–');
    const names = listed(
      time.days.map((day) => days[day]),
      'en',
    );
    return [`${often[time.every]} op ${names}`, hours].filter((part) => part !== '').join(', ');
  },
  checked: {
    fresh: '',
    'over-a-year': 'langer dan een jaar niet nagegaan',
    'over-two-years': 'langer dan twee jaar niet nagegaan',
    'not-told': 'niet bekend wanneer dit is nagegaan',
  } satisfies Record<Freshness, string>,
  notOffered: {
    stopped: 'gestopt',
    ended: 'afgelopen',
    'over-two-years': 'langer dan twee jaar niet nagegaan',
  } satisfies Record<NotOffered, string>,
  onCard: 'Op de kaart voor de patiënt',
  onCardCount: (count: number, most: number) => `Op de kaart voor de patiënt: ${count} van ${most}`,
  cardFullShort: 'De kaart is vol.',
  cardFull: (most: number) => `Er kunnen er ${most} op de kaart. Haal er eerst een af.`,
  chosenElsewhere: 'Ook op de kaart',
  takeOff: (name: string) => `Haal ${name} van de kaart`,
  wrong: 'Klopt niet?',
  wrongFor: (name: string) => `${name} klopt niet: mail de beheerder van de kaart`,
  wrongMail: {
    subject: (name: string) => `Sociale kaart: ${name} klopt niet`,
    body: (name: string, id: string) =>
      `Activiteit: ${name}\nNummer: ${id}\n\nWat klopt er niet?\n\n\n(Zet geen gegevens van een patiënt in deze mail.)`,
  },
  problems: (count: number) =>
    `In het bestand van de kaart ${count === 1 ? 'klopt' : 'kloppen'} ${some(count, 'ding', 'dingen')} niet. Wat klopt, staat hier; de rest ziet de beheerder van de kaart op map.html.`,
  close: 'Sluiten',
};

/** The texts of the social map of every language have this shape. */
export type SocialMapText = typeof nlSocialMap;
