import type { ContactNote, Dimension, NotesTo, Phase, Prompt } from '../../../domain/prompts/prompt.ts';
import type { AskAgain, WhyNotReferred } from '../../../domain/referral/decline.ts';

/** The conversation section: the phases, the dimensions and what can be done with a prompt. */
export const nlConversation = {
  /** Below a proposal, where there is one coach and the organisation names them. */
  coachNamed: (firstName: string) => `De coach heet ${firstName}.`,
  phases: {
    open: 'Openen',
    broaden: 'Verbreden',
    energy: 'Wat geeft energie',
    propose: 'Voorstellen',
    agree: 'Afspreken',
  } satisfies Record<Phase, string>,
  dimensions: {
    body: 'lichaamsfuncties',
    mind: 'mentaal welbevinden',
    meaning: 'zingeving',
    quality: 'kwaliteit van leven',
    'taking-part': 'meedoen',
    'daily-life': 'dagelijks functioneren',
  } satisfies Record<Dimension, string>,
  /** Prompts that a region added; see docs/REGION.md. Their sentences are among the others. */
  addedPrompts: [] as readonly Prompt[],
  all: (count: number) => `Alle ${count} vragen`,
  fewer: 'Minder vragen',
  swapShort: 'Andere',
  noteShort: 'Noteer',
  swap: 'Andere vraag',
  note: 'Noteer antwoord',
  words: 'In de woorden van de patiënt',
  notesTo: {
    patientsWords: 'Komt in de verwijzing bij de woorden van de patiënt',
    whatMatters: 'Komt in de verwijzing bij wat de patiënt belangrijk vindt',
    contact: 'Wordt een voorstel bij Contact met de patiënt. U neemt het zelf over.',
    nowhere: 'Gaat nergens mee naartoe. Zet zelf in uw HIS wat u wilt bewaren.',
  } satisfies Record<Exclude<NotesTo, ContactNote> | 'contact', string>,
  decline: {
    ask: 'Wil (nog) niet',
    act: 'Besproken, wil (nog) niet',
    undo: 'Ongedaan maken',
    undoing: 'Wordt ongedaan gemaakt…',
    undone: 'Ongedaan gemaakt. Stond de regel al in het journaal? Haal die daar weg.',
    changed: (now: string | undefined) =>
      now === undefined
        ? 'Dit is intussen in het HIS gewijzigd. Er is niets ongedaan gemaakt. Kijk in het HIS wat er staat.'
        : `Dit is intussen in het HIS gewijzigd. Er staat nu: ${now || 'geen reden genoteerd'}. Er is nog niets ongedaan gemaakt.`,
    inDoubt: 'Het HIS gaf geen antwoord. Het is niet zeker of dit is vastgelegd.',
    again: 'Opnieuw vastleggen',
    stays:
      'Vastgelegd in het dossier. Het HIS laat niet toe dat u dit hier ongedaan maakt. Zet het recht in het HIS.',
    notSent: 'U legde vast dat de patiënt (nog) niet wil. Wil de patiënt nu wel? Maak dat eerst ongedaan.',
    wayShown: 'U legde vast: op welzijn gewezen, zonder verwijzing. Toch verwijzen? Maak dat eerst ongedaan.',
    sending: 'De verwijzing wordt nu verstuurd.',
    unconfirmed: 'Het is niet zeker of de verwijzing is aangekomen.',
    referred: 'De patiënt is al verwezen. Wil de patiënt toch niet?',
    toWithdraw: 'Trek de verwijzing in',
    reasons: {
      'wants-to-think': 'Wil erover nadenken',
      'no-time': 'Geen tijd, te druk',
      'too-big-a-step': 'Vindt de stap te groot',
      'has-support': 'Heeft al genoeg steun',
      'wants-other-help': 'Wil andere hulp',
      practical: 'Vervoer, taal of geld',
      'no-need': 'Geen behoefte',
      'shown-the-way': 'Gewezen op welzijn, zonder verwijzing',
    } satisfies Record<WhyNotReferred, string>,
    why: 'Waarom niet?',
    askAgain: 'Opnieuw vragen',
    askAgainChoices: {
      'in-3-months': 'Over 3 maanden',
      'in-6-months': 'Over 6 maanden',
      never: 'Niet meer vragen',
    } satisfies Record<AskAgain, string>,
    notChosen: 'Niet gekozen',
    /** What was chosen then, told at a later visit. */
    asking: {
      later: (from: string) => `Toen gekozen: opnieuw vragen vanaf ${from}`,
      due: (from: string) => `Toen gekozen: opnieuw vragen vanaf ${from}. Dat kan nu.`,
      never: 'Toen gekozen: niet meer vragen',
    },
    reason: 'Toelichting',
    saving: 'Wordt vastgelegd…',
    kept: 'Vastgelegd in het dossier',
    'not-kept': 'Dit gaat niet naar de uitwisselserver. Zet het zelf in het journaal van uw HIS.',
    earlier: 'Eerder besproken',
    noReason: 'geen reden genoteerd',
    unknown: 'Eerdere gesprekken',
  },
};
