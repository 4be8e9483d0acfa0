/** The card the patient takes home: B1 Dutch, short sentences, no jargon, and nothing about why. */
export const nlPatientCard = {
  title: 'Uw welzijnscoach',
  forPerson: (name: string) => `Voor ${name}`,
  intro: (practice: string) => `U bent door ${practice} aangemeld bij een welzijnscoach.`,
  what: 'De coach denkt met u mee over wat u graag wilt doen.',
  coach: 'Uw coach werkt bij',
  phone: 'Telefoon',
  waitingTime: (time: string) => `De wachttijd is ${time}.`,
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
  wishes: (themes: string) => `Dit lijkt u fijn om te doen: ${themes}.`,
  goodToKnow: 'Goed om te weten',
  points: [
    'U beslist zelf wat u doet.',
    'U mag iemand meenemen naar het gesprek.',
    'Wilt u toch niet? Dat mag. Bel dan de coach of ons.',
  ],
  feedback: {
    given: 'De coach laat ons weten hoe het met u gaat. Dat vond u goed.',
    'not-given': 'De coach vertelt ons niet hoe het met u gaat.',
  },
  notCalled: 'Hoort u niets? Bel ons dan.',
  practice: 'Wij zijn',
};
