import type { ProfessionId } from '../../domain/people/profession.ts';

/** Asked once when the HIS's role is not known: what somebody does here decides what is shown. */
export const nlRoles = {
  question: 'Wat doet u in deze praktijk?',
  why: (roleText: string) =>
    roleText === ''
      ? 'Uw rol is niet uit het HIS bekend. Dit wordt één keer gevraagd.'
      : `Uw rol in het HIS is "${roleText}". Die kennen wij nog niet. Dit wordt één keer gevraagd.`,
  /** Where no server tells who the user is. */
  about: {
    title: 'Wie bent u?',
    why: 'Dit gaat mee met de verwijzing. Het wordt één keer gevraagd en alleen in deze browser bewaard.',
    profession: 'Ik ben',
    choose: 'Kies…',
    name: 'Uw naam',
    organisation: 'Praktijk of organisatie',
    phone: 'Telefoon voor de coach',
    needsProfession: 'Kies wat u bent.',
    needsName: 'Vul uw naam in.',
    say: 'Verder',
    change: 'Wie ik ben wijzigen',
  },
  professions: {
    'general-practitioner': 'huisarts',
    'practice-support': 'praktijkondersteuner',
    'practice-nurse': 'praktijkverpleegkundige, verpleegkundig specialist of physician assistant',
    'practice-assistant': 'doktersassistent',
    physiotherapist: 'fysiotherapeut',
    psychologist: 'psycholoog',
    'district-nurse': 'wijkverpleegkundige of wijkverzorgende',
    'lifestyle-coach': 'leefstijlcoach',
    paramedic: 'ergotherapeut, diëtist, logopedist of oefentherapeut',
    pharmacy: 'apotheekmedewerker',
    hospital: 'zorgverlener in het ziekenhuis',
  } satisfies Record<ProfessionId, string>,
  choices: {
    referrer: { label: 'Ik verwijs', hint: 'huisarts, POH, praktijkverpleegkundige' },
    assistant: { label: 'Ik bereid voor', hint: 'doktersassistent' },
    manager: { label: 'Ik bekijk aantallen', hint: 'praktijkmanager; ziet geen patiënten' },
  },
};
