/** What patients said at the referral: free text that no count may read. */
export const patientSaid = [
  'Ik zit te veel alleen thuis.',
  'Sinds hij er niet meer is, weet ik niet wat ik met de dag moet.',
  'Ik zou graag weer iets voor een ander doen.',
  'Ik slaap slecht en pieker veel.',
] as const;

/** What mattered to them. */
export const whatMattered = [
  'wandelen',
  'mensen van de eigen leeftijd',
  'iets met de handen',
  'muziek',
] as const;

/** What coaches wrote to the referrer. */
export const coachSaid = [
  'Een goed gesprek gehad, we gaan samen kijken.',
  'Is enthousiast over de wandelgroep.',
  'Wil nog even wachten, ik bel over twee weken.',
  'Gaat elke week, en dat bevalt.',
] as const;

/** Why a referral ends before its time. */
export const endingReasons = [
  'Geen passend aanbod.',
  'Eigen keuze.',
  'Doorverwezen naar schuldhulp.',
  'Te hoge drempel.',
  'Verhuisd.',
] as const;

/** Why a practice took a referral back. */
export const withdrawingReasons = ['Verkeerde organisatie gekozen.', 'Patiënt ziet ervan af.'] as const;
