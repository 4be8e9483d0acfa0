import type { FailureKind } from '../../domain/failure.ts';

/** One sentence and one action for everything that can go wrong outside our code. */
export const nlFailures = {
  kinds: {
    'session-expired': {
      sentence: 'Uw sessie is verlopen. Wat u invulde, is bewaard.',
      action: 'Opnieuw aanmelden',
    },
    'not-permitted': { sentence: 'Het HIS staat dit niet toe.', action: 'Opnieuw proberen' },
    'his-unreachable': {
      sentence: 'Het HIS antwoordt niet. Wat u invulde, is bewaard.',
      action: 'Opnieuw proberen',
    },
    'too-slow': { sentence: 'Het HIS deed er te lang over.', action: 'Opnieuw proberen' },
    refused: {
      sentence: 'Het HIS heeft dit niet aangenomen. Wat u invulde, is bewaard.',
      action: 'Opnieuw proberen',
    },
    conflict: {
      sentence: 'Iemand anders heeft dit intussen gewijzigd.',
      action: 'Laat zien hoe het nu staat',
    },
    unreadable: { sentence: 'Het antwoord van het HIS was niet te lezen.', action: 'Opnieuw proberen' },
    'wrong-patient': {
      sentence: 'Er staat een andere patiënt open. Er is niets verstuurd.',
      action: 'Opnieuw nagaan',
    },
    'unknown-patient': {
      sentence: 'Het HIS kent deze patiënt niet. Open het programma opnieuw vanuit het dossier.',
      action: 'Opnieuw proberen',
    },
    'replaced-patient': {
      sentence:
        'Dit dossier is samengevoegd met een ander dossier en wordt niet meer gebruikt. Open in het HIS het andere dossier van deze patiënt. Er is niets verstuurd.',
      action: 'Opnieuw nagaan',
    },
    'replaced-at-exchange': {
      sentence:
        'Bij de uitwisselserver is het dossier van deze patiënt samengevoegd met een ander dossier, of niet meer in gebruik. Er is niets verstuurd. Vraag uw ICT-beheerder.',
      action: 'Opnieuw nagaan',
    },
    'no-consent': {
      sentence: 'De patiënt heeft nog geen toestemming gegeven. Er is niets verstuurd.',
      action: 'Naar toestemming',
    },
    misconfigured: {
      sentence: 'Dit programma is nog niet goed ingesteld. Vraag uw ICT-beheerder.',
      action: 'Opnieuw proberen',
    },
  } satisfies Record<FailureKind, { readonly sentence: string; readonly action: string }>,
  saidByServer: (reason: string) => `Het HIS meldt: ${reason}`,
  part: (what: string) => `Voor uw ICT-beheerder: ${what}`,
  forIt: 'Voor uw ICT-beheerder',
  copyForIt: 'Kopieer voor ICT',
};
