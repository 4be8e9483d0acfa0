import type { CoachEndReason, OfferKind } from '../../../domain/answer/answer.ts';

/** The names of what a coach answers by code; they also leave with an answer. */
export const nlAnswerCodes = {
  kinds: {
    existing: 'Bestaand aanbod',
    'newly-made': 'Nieuw gemaakt',
    'not-available': 'Hier niet beschikbaar',
  } satisfies Record<OfferKind, string>,
  endReasons: {
    'no-match': 'Geen passend aanbod',
    money: 'Geld',
    'waiting-time': 'Wachttijd',
    threshold: 'Drempel te hoog',
    language: 'Taal',
    unreachable: 'Niet bereikbaar',
    'referred-on': 'Verwezen naar andere hulp',
    'own-wish': 'Op eigen verzoek',
    moved: 'Verhuisd',
    died: 'Overleden',
    other: 'Anders',
  } satisfies Record<CoachEndReason, string>,
};
