import type { Weekday } from '../../../domain/social-map/activity.ts';
import type { SocialMapText } from '../../nl/region/social-map-text.ts';
import { listed } from '../../sentences.ts';

const days: Readonly<Record<Weekday, string>> = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
};
const often = { week: 'every week', 'other-week': 'every other week', month: 'every month' } as const;

export const enSocialMap: SocialMapText = {
  title: 'Nearby, for instance',
  intro:
    'To make the offer tangible for you and the patient. You do not refer to an activity here: the coach and the patient choose together.',
  order: 'Nearest first, then by the alphabet. There is no other order.',
  from: {
    patient: (where) => `Seen from the patient's address (${where}).`,
    practice: (where) => `No address of the patient is known: seen from the practice (postcode ${where}).`,
    nowhere: 'No address is known: of the whole municipality or region.',
  },
  wholeMunicipality: 'Of the whole municipality: the postcode is not known.',
  stays: 'The address stays in this browser; only the map was fetched.',
  nearness: {
    wijk: 'same neighbourhood or postcode',
    municipality: 'same municipality',
    elsewhere: 'elsewhere',
  },
  anyTheme: 'All themes',
  noTheme: 'Choose a theme under Wishes to look more closely.',
  noneForTheme: 'This map has no activity for it.',
  reading: 'The social map is being read…',
  failed: {
    'not-found': 'The social map is not at the address in the settings. Tell your IT.',
    'no-connection': 'The social map could not be fetched. Check the connection.',
    unreadable: 'The social map could not be read. Who keeps the map sees why at map.html.',
    empty: 'There is nothing on the social map.',
  },
  again: 'Try again',
  when: 'When',
  where: 'Where',
  cost: 'Cost',
  forWhom: 'For whom',
  notTold: 'not known',
  free: 'free',
  costUnknown: 'not known, ask first',
  timeWords: (time) => {
    if (time.kind === 'words') return time.words;
    const hours = [time.opensAt, time.closesAt].filter((hour) => hour !== '').join('–');
    const names = listed(
      time.days.map((day) => days[day]),
      'and',
    );
    return [`${often[time.every]} on ${names}`, hours].filter((part) => part !== '').join(', ');
  },
  checked: {
    fresh: '',
    'over-a-year': 'not checked for more than a year',
    'over-two-years': 'not checked for more than two years',
    'not-told': 'not known when this was checked',
  },
  notOffered: {
    stopped: 'stopped',
    ended: 'over',
    'over-two-years': 'not checked for more than two years',
  },
  onCard: 'On the card for the patient',
  onCardCount: (count, most) => `On the card for the patient: ${count} of ${most}`,
  cardFullShort: 'The card is full.',
  cardFull: (most) => `The card takes ${most}. Take one off first.`,
  chosenElsewhere: 'Also on the card',
  takeOff: (name) => `Take ${name} off the card`,
  wrong: 'Not right?',
  wrongFor: (name) => `${name} is not right: mail who keeps the map`,
  wrongMail: {
    // The mail goes to a Dutch editor.
    subject: (name) => `Sociale kaart: ${name} klopt niet`,
    body: (name, id) =>
      `Activiteit: ${name}\nNummer: ${id}\n\nWat klopt er niet?\n\n\n(Zet geen gegevens van een patiënt in deze mail.)`,
  },
  problems: (count) =>
    `${count} ${count === 1 ? 'thing is' : 'things are'} not right in the file of the map. What is right is shown here; who keeps the map sees the rest at map.html.`,
  close: 'Close',
};
