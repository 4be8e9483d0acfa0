import type { CautionId, QuestionId } from '../../../domain/cautions/caution.ts';

/** A national number that the clinician may call or pass on. Sources: docs/clinical/cautions.md#helplines. */
type Helpline = { readonly name: string; readonly phone: string };

/** A reminder: its name, what it reminds of, and a short form for beside the send button. */
export type CautionText = {
  readonly title: string;
  readonly remindsOf: string;
  readonly short: string;
  readonly helpline?: Helpline;
};

/** A question to the clinician, why it is asked, and a short form for lists. */
export type QuestionText = {
  readonly question: string;
  readonly why: string;
  readonly short: string;
  readonly helpline?: Helpline;
};

const suicidePrevention: Helpline = { name: '113 Zelfmoordpreventie', phone: '0800-0113' };
const domesticViolence: Helpline = { name: 'Veilig Thuis', phone: '0800-2000' };

/** Reminders from the record and the questions that no code answers, in Dutch. */
export const nlCautions: {
  readonly cautions: Readonly<Record<CautionId, CautionText>>;
  readonly questions: Readonly<Record<QuestionId, QuestionText>>;
} = {
  cautions: {
    'suicide-risk': {
      title: 'Suïcidepoging in het dossier',
      remindsOf:
        'Vraag open naar gedachten aan de dood, ook als het lang geleden is. Bij gevaar gaat uw eigen crisisroute voor.',
      short: 'Suïcidaliteit',
      helpline: suicidePrevention,
    },
    'psychosis-or-mania': {
      title: 'Psychose of manie in het dossier',
      remindsOf: 'Behandeling gaat voor. Overleg zo nodig met de behandelaar.',
      short: 'Psychose of manie',
    },
    violence: {
      title: 'Geweld in het dossier',
      remindsOf: 'Veiligheid gaat voor. Volg de meldcode. Vraag of de coach dit nummer veilig kan bellen.',
      short: 'Geweld',
      helpline: domesticViolence,
    },
    'under-treatment': {
      title: 'Mogelijk in behandeling',
      remindsOf: 'Welzijn op Recept komt naast een behandeling, niet in plaats ervan.',
      short: 'Behandeling',
    },
    addiction: {
      title: 'Verslaving in het dossier',
      remindsOf: 'Welzijn op Recept komt naast verslavingszorg. Is die geregeld of besproken?',
      short: 'Verslaving',
    },
    cognition: {
      title: 'In het dossier: problemen met geheugen of begrip',
      remindsOf:
        'Andere ondersteuning past misschien beter. Betrek zo nodig iemand in wie de patiënt vertrouwen heeft.',
      short: 'Geheugen of begrip',
    },
    structural: {
      title: 'In het dossier: problemen met schulden, wonen of verblijf',
      remindsOf: 'Een activiteit alleen lost deze stress niet op. Regel ook hulp bij de oorzaak.',
      short: 'Geld, wonen of verblijf',
    },
    minor: {
      title: 'Jonger dan 18 jaar',
      remindsOf: 'Welzijn op Recept is voor volwassenen. Kies een route voor de jeugd.',
      short: 'Jonger dan 18',
    },
    deceased: {
      title: 'Overleden volgens het HIS',
      remindsOf: 'Klopt het, verwijs dan niet. Klopt het niet, verbeter dan eerst het HIS.',
      short: 'Overleden',
    },
  },
  questions: {
    'physical-cause': {
      question: 'Lichamelijke oorzaak voldoende nagegaan?',
      why: 'Een lichamelijke oorzaak die behandeling nodig heeft, gaat voor.',
      short: 'Lichamelijke oorzaak',
    },
    'treatment-not-needed': {
      question: 'Behandeling op dit moment niet nodig?',
      why: 'Geen enkele code zegt dit. U beoordeelt het.',
      short: 'Behandeling niet nodig',
    },
    'thoughts-of-death': {
      question: 'Gedachten aan de dood gevraagd?',
      why: 'Bij verlies, zorgen of eenzaamheid is dit een gewone vraag. Geen enkele code geeft het antwoord.',
      short: 'Gedachten aan de dood',
      helpline: suicidePrevention,
    },
  },
};
