/** What the region takes to an interview with coaches, and its list of organisations. Source: docs/clinical/indicators.md#interviews-and-organisations. */
export const nlEvaluation = {
  survey: 'Vragenlijst voor praktijken',
  print: 'Interview en organisaties (afdrukken)',
  title: 'Interview met welzijnscoaches: onderwerpen',
  figures: 'Cijfers bij dit onderwerp',
  topics: [
    {
      id: 'offer',
      heading: 'Aanbod',
      questions: [
        'Is er voldoende aanbod?',
        'Is het gevarieerd genoeg? Wat mist er?',
        'Waarom slaan mensen aanbod af?',
      ],
    },
    {
      id: 'waiting',
      heading: 'Wachttijd',
      questions: ['Is er een wachtlijst?', 'Krijgt u wel eens reacties op de wachttijd?'],
    },
    {
      id: 'cooperation',
      heading: 'Samenwerking met huisartsenpraktijken',
      questions: ['Hoe ervaart u de samenwerking?', 'Wat kan beter?'],
    },
  ],
  sheet: {
    print: 'Evaluatieblad per halfjaar (afdrukken)',
    title: 'Evaluatie Welzijn op Recept',
    for: 'Voor het gesprek tussen praktijk en welzijnscoach',
    questions: [
      'Wordt de juiste doelgroep doorverwezen?',
      'Is de terugkoppeling naar wens?',
      'Waar lopen we tegenaan?',
    ],
    masked: (smallNumber: number) =>
      `Aantallen onder ${smallNumber} zijn verborgen. Er staat geen naam op dit blad.`,
  },
  organisation: {
    title: 'Welzijn op Recept in aantallen',
    noPatients: 'Er worden geen namen, notities of dossiers gelezen.',
    gapBody: (gaps: string) => `De server gaf niet: ${gaps}. Wat daarvan afhangt, is niet bekend.`,
    failures: {
      'his-unreachable': { sentence: 'De server antwoordt niet.', action: 'Verder tellen' },
      'too-slow': { sentence: 'De server deed er te lang over.', action: 'Verder tellen' },
      refused: { sentence: 'De server beantwoordt deze vraag niet.', action: 'Opnieuw proberen' },
    },
  },
  registration: {
    title: 'Registratie meenemen',
    body: 'Alles wat u en uw collega’s vastlegden, als rekenblad met één rij per verwijzing. Onder “Cijfers uit een bestand” te openen.',
    personal:
      'Ook zonder namen zijn het persoonsgegevens: registratienummer, praktijk, leeftijdsgroep, geslacht, gemeente, wijk, redenen en data kunnen samen naar iemand leiden. Bewaar het bestand zoals uw organisatie dat voorschrijft.',
    withNames: 'Met een kolom met namen',
    name: 'Naam (persoonsgegeven)',
    save: 'Excel (.xlsx)',
    saved: (file: string, rows: number) =>
      `Opgeslagen als ${file}: ${rows === 1 ? '1 verwijzing' : `${rows} verwijzingen`}`,
    namesFailed: 'De namen konden niet worden gelezen. Er is niets opgeslagen.',
    file: (day: string) => `registratie-welzijn-op-recept-${day}.xlsx`,
  },
  organisations: 'Organisaties en hoe zij verwijzingen krijgen',
  channels: { fhir: 'Via een server', portal: 'Via een portaal', text: 'Met een brief' },
  columns: { channel: 'Hoe', count: 'Aantal', names: 'Organisaties' },
  total: 'Samen',
  none: 'geen',
};

/** The texts of every language have this shape. */
export type EvaluationText = typeof nlEvaluation;
