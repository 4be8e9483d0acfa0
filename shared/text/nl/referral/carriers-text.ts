import type { CoachChannel, TextWay } from '../../../domain/people/coach-organisation.ts';

/** Referring by letter or by portal: what we do, what the user does, and what we cannot see. */
export const nlCarriers = {
  letter: {
    goes: {
      mail: (to: string) => `Deze coach krijgt een brief per beveiligde mail: ${to}`,
      fax: (to: string) => `Deze coach krijgt een brief per fax: ${to}`,
      post: (to: string) => `Deze coach krijgt een brief per post: ${to}`,
    } satisfies Record<TextWay, (to: string) => string>,
    mail: 'Open in mailprogramma',
    copy: 'Kopieer de brief',
    print: 'Druk de brief af',
    /** After an action: what to do now, and that nothing is lost when it did not work. */
    done: {
      copied: 'De brief is gekopieerd. Plak hem en verstuur hem.',
      'by-hand': 'De browser staat kopiëren niet toe. Kopieer de tekst hieronder zelf met Ctrl+C.',
      mailed: 'Ging uw mailprogramma niet open? Kopieer dan de brief en plak hem in een nieuwe mail.',
      'too-long':
        'De brief is te lang om mee te geven aan uw mailprogramma. Hij is gekopieerd: plak hem in de mail.',
      'too-long-by-hand':
        'De brief is te lang om mee te geven aan uw mailprogramma. Kopieer de tekst hieronder zelf met Ctrl+C.',
      printed: 'Kwam er niets uit de printer? De brief staat nog hieronder.',
    },
    changed: 'De verwijzing is gewijzigd nadat u de brief meenam. Neem de brief opnieuw mee.',
    text: 'De brief',
  },
  portal: {
    goes: (portal: string) => `Deze coach krijgt verwijzingen via ${portal}`,
    open: (portal: string) => `Open ${portal}`,
    opened: (portal: string) => `${portal} is geopend in een ander tabblad. Verstuur de verwijzing daar.`,
    blocked: 'De browser hield het nieuwe tabblad tegen. Open dit adres zelf:',
    /** A portal that takes its patient from the HIS. */
    fromHis: {
      open: (portal: string) => `Open ${portal} vanuit het HIS.`,
      afterwards: (coach: string) => `Daarna brengt u dat tabblad hier naar ${coach}.`,
      go: (coach: string) => `Ga in dat tabblad naar ${coach}`,
      said: {
        offered: (portal: string, patient: string) =>
          `${portal} is vanuit het HIS geopend bij ${patient}. Dit aanbod geldt één minuut.`,
        went: (_portal: string, coach: string) =>
          `Het tabblad gaat naar ${coach}. Kijk of de patiënt klopt en verstuur de verwijzing daar.`,
        'too-late': (portal: string) => `De minuut is voorbij. Open ${portal} opnieuw vanuit het HIS.`,
        closed: (portal: string) =>
          `Dat tabblad is dicht of toont iets anders. Open ${portal} opnieuw vanuit het HIS.`,
        'other-patient': (portal: string) =>
          `Het HIS toont een andere patiënt. Open ${portal} opnieuw bij deze patiënt.`,
      },
      whyAccess: (portal: string) =>
        `Om te zien dat uw HIS ${portal} opende. Van die pagina’s wordt hiervoor niets gelezen.`,
      copyLink: 'Link naar deze coach kopiëren',
      pasteLink: 'Plak daarna in dat tabblad de link naar deze coach.',
    },
    fields: 'Tekst per veld kopiëren',
    copyField: (field: string) => `${field} kopiëren`,
  },
  sent: 'Ik heb het verstuurd',
  sentWhen: 'Klik hierop als de verwijzing echt weg is. Wij kunnen dat niet zien.',
  firstTakeAlong: 'Neem eerst de brief mee.',
  recording: {
    sending: 'Wordt vastgelegd…',
    inDoubt: 'Het is niet zeker of de verwijzing is vastgelegd. Er wordt niets dubbel gemaakt.',
    askAgain: 'Nagaan of het is vastgelegd',
    notArrived: 'De verwijzing is nog niet vastgelegd. Bij de coach verandert dat niets.',
    sendAgain: 'Opnieuw vastleggen',
  },
  /** After sending, without a server. */
  sentBy: (name: string) => `U verstuurde het via ${name}`,
  notRecorded:
    'Wij konden niet zien of het aankwam, en hier wordt niets bewaard. Zet de regel in het journaal.',
  answerComes: {
    fhir: 'Berichten van de coach ziet u bij Terugkoppeling.',
    portal: 'De coach antwoordt in het portaal.',
    text: 'De coach antwoordt per mail, telefoon of brief.',
  } satisfies Record<CoachChannel['kind'], string>,
  takeBack: (coach: string, reach: string) =>
    `Toch intrekken? De coach weet dat pas als u het zelf laat weten${reach === '' ? '' : `: ${reach}`}. Het gaat om ${coach}.`,
  withdrawSelf: (coach: string, name: string, reach: string) =>
    `U verstuurde deze verwijzing via ${name || 'een ander kanaal'}. ${coach || 'De coach'} krijgt hiervan geen bericht: laat het zelf weten${reach === '' ? '' : ` (${reach})`}.`,
  withdrawReason: 'Noem kort de reden, voor uzelf en uw collega’s.',
  /** A copy for the patient's own GP, for who refers elsewhere. */
  forGp: {
    heading: 'Kopie voor de huisarts',
    consent: 'De patiënt zegt: mijn huisarts mag dit weten',
    without: 'Vraag dit apart. Zonder dit akkoord gaat er geen kopie naar de huisarts.',
    copy: 'Kopieer de brief voor de huisarts',
  },
  /** One quiet line: what the panel is connected to. */
  noServer: 'Zonder server: niets wordt opgevraagd of bewaard. U verstuurt zelf, per brief of portaal.',
  nothingKept: 'Hier wordt geen terugkoppeling bewaard.',
};
