import type { CautionId, QuestionId } from '../../domain/cautions/caution.ts';

/** A reminder: its name, what it reminds of, and a short form for beside the send button. */
export type CautionText = { readonly title: string; readonly remindsOf: string; readonly short: string };

/** A question to the clinician, why it is asked, and a short form for lists. */
export type QuestionText = { readonly question: string; readonly why: string; readonly short: string };

/** Reminders from the record and the questions that no code answers, in Dutch. */
export const nlCautions = {
  cautions: {
    'suicide-risk': {
      title: 'Suïcidepoging in het dossier',
      remindsOf: 'Vraag open naar gedachten aan de dood. Bij gevaar gaat uw eigen crisisroute voor.',
      short: 'Suïcidaliteit',
    },
    'psychosis-or-mania': {
      title: 'Psychose of manie in het dossier',
      remindsOf: 'Behandeling gaat voor. Overleg zo nodig met de behandelaar.',
      short: 'Psychose of manie',
    },
    violence: {
      title: 'Geweld in het dossier',
      remindsOf: 'Volg de meldcode; veiligheid eerst. Vraag of de coach dit nummer veilig kan bellen.',
      short: 'Geweld',
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
      title: 'Geheugen of begrip in het dossier',
      remindsOf:
        'Andere ondersteuning past misschien beter. Betrek zo nodig iemand die de patiënt vertrouwt.',
      short: 'Geheugen of begrip',
    },
    structural: {
      title: 'Schulden, wonen of verblijf in het dossier',
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
  } satisfies Record<CautionId, CautionText>,
  questions: {
    'physical-cause': {
      question: 'Lichamelijke oorzaak voldoende nagegaan?',
      why: 'Welzijn op Recept past bij klachten zonder lichamelijke oorzaak die eerst aandacht vraagt.',
      short: 'Lichamelijke oorzaak',
    },
    'treatment-not-needed': {
      question: 'Behandeling op dit moment niet nodig?',
      why: 'Geen enkele code zegt dit; u beoordeelt het.',
      short: 'Behandeling niet nodig',
    },
    'thoughts-of-death': {
      question: 'Gedachten aan de dood gevraagd?',
      why: 'Bij somberheid, angst en verlies is dit een gewone vraag. Geen enkele code geeft het antwoord.',
      short: 'Gedachten aan de dood',
    },
  } satisfies Record<QuestionId, QuestionText>,
};
