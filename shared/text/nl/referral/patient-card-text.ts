/** The card the patient takes home: B1 Dutch, short sentences, no jargon, and nothing about why. */
export const nlPatientCard = {
  title: 'Uw welzijnscoach',
  forPerson: (name: string) => `Voor ${name}`,
  intro: (practice: string) => `${practice} heeft u aangemeld bij een welzijnscoach.`,
  what: 'De coach denkt met u mee over wat u graag wilt doen.',
  coach: 'Uw coach werkt bij',
  phone: 'Telefoon',
  /** Where the organisation shows its coaches. */
  face: 'Uw coach is',
  faces: 'U spreekt met een van hen',
  /** `time` is until the first talk (docs/INSTALL.md); the call itself comes by the date of the norm. */
  waitingTime: (time: string) => `Het eerste gesprek is over ${time}.`,
  waitingList: (weeks: number | undefined) =>
    weeks === undefined
      ? 'Er is een wachtlijst bij de coach.'
      : `Er is een wachtlijst. Het eerste gesprek is over ongeveer ${weeks === 1 ? '1 week' : `${weeks} weken`}.`,
  full: 'Het is nu druk bij de coach. Het eerste gesprek kan langer duren.',
  nextHeading: 'Wat gebeurt er nu?',
  contact: {
    phone: (by: string, phone: string) => `De coach belt u uiterlijk op ${by}. De coach belt naar ${phone}.`,
    email: (by: string, email: string) => `De coach mailt u uiterlijk op ${by}. De mail gaat naar ${email}.`,
    letter: (by: string) => `De coach stuurt u uiterlijk op ${by} een brief.`,
  },
  bestMoment: (moment: string) => `Dit moment komt u het beste uit: ${moment}.`,
  next: [
    'U maakt kennis met de coach. U vertelt wat u belangrijk vindt.',
    'Samen zoekt u iets wat bij u past.',
    'Later vraagt de coach hoe het met u gaat.',
  ],
  wishes: (themes: string) => `U wilt graag iets met: ${themes}.`,
  nearby: 'Bij u in de buurt is bijvoorbeeld',
  nearbyFree: 'Dit kost niets.',
  nearbyCosts: (words: string) => `Kosten: ${words}.`,
  /** Also of what no one checked for a year. */
  nearbyAsk: 'Vraag eerst of dit nog klopt.',
  nearbyYours: 'Dit zijn voorbeelden. U kiest zelf, samen met de coach.',
  goodToKnow: 'Goed om te weten',
  points: [
    'U beslist zelf wat u doet.',
    'U mag iemand meenemen naar het gesprek.',
    'Wilt u toch niet? Dat mag. Bel dan de coach of ons.',
  ],
  feedback: {
    given: 'De coach laat ons weten hoe het met u gaat. Dat vond u goed.',
    'not-given': 'De coach vertelt ons niet hoe het met u gaat. Dat heeft u zo gekozen.',
  },
  notCalled: (by: string, phone: string) =>
    `Heeft u op ${by} nog niets gehoord? Bel ons${phone === '' ? '' : `: ${phone}`}.`,
  practice: 'Uw huisartsenpraktijk:',
};

/** The card in every language has this shape. */
export type CardWords = typeof nlPatientCard;
