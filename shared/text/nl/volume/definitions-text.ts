/** What exactly each number counts, in a sentence each. */
export const nlDefinitions = {
  referrals: 'Verwijzingen: verstuurd in de periode. Concepten en ingetrokken verwijzingen tellen niet mee.',
  intakes: 'Kennismakingen: gehouden in de periode, ongeacht de verwijsdatum.',
  reach: 'Bereik: verwijzingen gedeeld door patiënten op de praktijklijst, omgerekend naar een jaar.',
  contact: (days: number) =>
    `Contact op tijd: eerste contact binnen ${days} werkdagen na versturen. Verwijzingen waarvan dit niet te zeggen is, tellen niet mee.`,
  days: 'Dagen tot kennismaking: kalenderdagen vanaf versturen, gemiddelde en mediaan.',
  feedback:
    'Terugkoppeling: van de verwijzingen met een afgesproken moment dat voorbij is, het deel met minstens één los bericht op of na die dag. Een opmerking bij een stap telt niet: daarin staat tekst over de patiënt, en die wordt hier niet gelezen. Het werkelijke deel kan dus hoger zijn.',
  arrival: (days: number) =>
    `Aangekomen: kennismaking gehad, van de verwijzingen van minstens ${days} dagen geleden.`,
  declined: 'Besproken, wil nog niet: vastgelegd in de periode, naar de reden die erbij gekozen is.',
  shownTheWay:
    'Gewezen op welzijn: alleen de folder, zonder verwijzing, vastgelegd in de periode. Telt niet mee bij wil nog niet.',
  funnel:
    'Hoe ver verwijzingen komen: hoeveel er minstens deze stap bereikten. Contact gezocht: ook als het nog niet lukte. Een kennismaking die gehouden is, telt bij Kennismakingen.',
  offer:
    'Passend aanbod: van de verwijzingen met een kennismaking, het deel waarvoor de coach iets vond. Soort aanbod en reden van einde zoals de coach ze vastlegt; wat die alleen in woorden noemt, staat onder niet bekend.',
  practices: 'Verwijzende praktijken: praktijken met minstens één verwijzing.',
};
