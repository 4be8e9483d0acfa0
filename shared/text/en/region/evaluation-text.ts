import type { EvaluationText } from '../../nl/region/evaluation-text.ts';

export const enEvaluation: EvaluationText = {
  survey: 'Questions to practices',
  print: 'Interview and organisations (print)',
  title: 'Interview with wellbeing coaches: topics',
  figures: 'Figures on this topic',
  topics: [
    {
      id: 'offer',
      heading: 'What is on offer',
      questions: [
        'Is there enough on offer?',
        'Is it varied enough? What is missing?',
        'Why do people turn an offer down?',
      ],
    },
    {
      id: 'waiting',
      heading: 'Waiting time',
      questions: ['Is there a waiting list?', 'Do you ever hear reactions to the waiting time?'],
    },
    {
      id: 'cooperation',
      heading: 'Working with general practices',
      questions: ['How is the cooperation?', 'What could be better?'],
    },
  ],
  organisations: 'Organisations and how they get referrals',
  channels: { fhir: 'Through a server', portal: 'Through a portal', text: 'By letter' },
  columns: { channel: 'How', count: 'Number', names: 'Organisations' },
  total: 'Together',
  none: 'none',
};
