import type { FeedbackMoment } from '../../../domain/referral/choice-fields.ts';
import type { AgreedInRegion, FactsheetText } from '../../nl/region/factsheet-text.ts';
import { listed } from '../../sentences.ts';

const moments: Readonly<Record<FeedbackMoment, string>> = {
  'after-intake': 'after the first talk',
  'activity-started': 'when an activity starts',
  'at-the-end': 'at the end',
};

const reports = (agreed: AgreedInRegion) =>
  agreed.moments.length === 0
    ? 'You hear back if you agree on that.'
    : `You hear back ${listed(
        agreed.moments.map((moment) => moments[moment]),
        'and',
      )}.`;

/** The factsheet in English. */
export const enFactsheet = {
  title: 'Welzijn op Recept in short',
  close: 'Close',
  print: 'Print (A4)',
  headings: {
    what: 'What is it?',
    how: 'How does it go?',
    whom: 'For whom?',
    coach: 'What does the coach add?',
  },
  cards: {
    what: () => ({
      body: 'You refer somebody with psychosocial complaints to a wellbeing coach. Together with the patient, the coach looks for what gives energy or a hold again: meeting people, moving, learning something, help with money worries. It comes beside treatment, not instead of it. Residents may also go to the welfare organisation without a referral.',
      examples: [],
    }),
    how: (agreed) => ({
      body: `You discuss it, ask for permission and refer. The coach seeks contact within ${agreed.workingDays} working days and gets to know the patient. Together they choose an activity or other help. Later the coach asks how things are. ${reports(agreed)} Talk together once or twice a year.`,
      examples: [],
    }),
    whom: () => ({
      body: 'Adults with complaints from loss, work, relationships, money or loneliness, who need no treatment now. For example:',
      examples: [
        'Ans (71) was widowed lately, sleeps badly and sees few people.',
        'Karim (46) lost his job. His neck hurts and he is at home a lot.',
        'Sanne (33) is tired of caring for her mother.',
      ],
    }),
    coach: (agreed) => ({
      body: `Time to listen, and knowledge of the neighbourhood. The coach does not ask what is wrong, but what somebody would like and is able to do. The coach helps with the first step, calls again later and knows the way to help with money, housing and care for another.${agreed.moments.length === 0 ? '' : ' You hear what came of it.'}`,
      examples: [],
    }),
  },
  locum: {
    heading: 'New here, or a locum? How this panel works',
    steps: ({ preview, send, feedback }) => [
      'Tick what you recognise. Beside each signal you see what the record says, with its date. What could not be read is called not known.',
      'Ask one of the questions, if you like. You can note what the patient answers.',
      `Look at “${preview}”: that leaves, and nothing else.`,
      `Ask for permission, tick it and press “${send}”.`,
      'Does the patient not want it (yet)? Note that. You can undo it.',
      `What the coach says is under ${feedback}.`,
    ],
    promise: 'The program ticks nothing, sends nothing by itself and gives no verdict. You decide.',
  },
  partners: 'Who stands behind it here',
  training: 'Training',
  meetings: 'Meetings',
  film: 'Film',
  owner: (name) => `Kept by: ${name}`,
  reviewedOn: (date) => `Reviewed on ${date}`,
  validUntil: (date) => `Valid until ${date}`,
  outOfDate: (date) =>
    `This text was valid until ${date}. Ask whether all of it is still right before you rely on it.`,
  general: 'General text. Your region has added nothing of its own yet.',
  mistakes: (count) =>
    count === 1
      ? '1 thing in the file of the region is not right. Our own text is in its place. For IT:'
      : `${count} things in the file of the region are not right. Our own text is in their place. For IT:`,
} satisfies FactsheetText;
