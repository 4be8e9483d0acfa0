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
  organisations: 'Organisaties en hoe zij verwijzingen krijgen',
  channels: { fhir: 'Via een server', portal: 'Via een portaal', text: 'Met een brief' },
  columns: { channel: 'Hoe', count: 'Aantal', names: 'Organisaties' },
  total: 'Samen',
  none: 'geen',
};

/** The texts of every language have this shape. */
export type EvaluationText = typeof nlEvaluation;
