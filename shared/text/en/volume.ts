import type { VolumeText } from '../nl/volume.ts';

const decimals = (digits: number) =>
  new Intl.NumberFormat('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits });
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const whole = decimals(0);

/** The practice in numbers. */
export const enVolume = {
  title: { practice: 'Social prescribing in numbers', region: 'Social prescribing in the region' },
  number: (value: number) => whole.format(value),
  oneDecimal: (value: number) => decimals(1).format(value),
  percent: (share: number) => `${whole.format(share * 100)}%`,
  finePercent: (share: number) => `${decimals(2).format(share * 100)}%`,
  signedPercent: (share: number) => `${share > 0 ? '+' : ''}${whole.format(share * 100)}%`,

  reading: 'Counting referrals',
  readSoFar: (read: number, total: number | undefined) =>
    total === undefined
      ? `${whole.format(read)} read`
      : `${whole.format(Math.min(read, total))} of ${whole.format(total)} read`,
  stop: 'Stop',
  stopped: 'Counting was stopped. What was read stays counted.',
  goOn: 'Go on counting',
  failures: {
    'his-unreachable': { sentence: 'The HIS does not answer.', action: 'Go on counting' },
    'too-slow': { sentence: 'The HIS took too long.', action: 'Go on counting' },
    refused: { sentence: 'The HIS does not answer this question.', action: 'Try again' },
  },
  noPatients: 'No names, notes or records are read.',
  gaps: {
    declines: '“discussed, not yet”',
    messages: 'messages of the coach',
    demographics: 'age, sex and place',
    referrers: 'type of referrer and practice',
    'some-referrals': 'some of the referrals',
  },
  gapTitle: 'Not everything could be counted',
  gapBody: (gaps: string) => `The HIS did not give: ${gaps}. What depends on it is not known.`,
  assistant: {
    title: 'Numbers are for referrers and the practice manager',
    body: 'You are signed in as practice assistant. Ask your practice manager for this overview.',
  },

  period: 'Period',
  periods: { month: 'Month', quarter: 'Quarter', year: 'Year', 'rolling-year': '12 months', free: 'Free' },
  earlier: 'Earlier period',
  later: 'Later period',
  from: 'From',
  to: 'Up to and including',
  monthName: (month: string) => `${months[Number(month.slice(5, 7)) - 1]} ${month.slice(0, 4)}`,
  span: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
  running: 'This period is not over yet.',
  comparedWith: (span: string) => `Beside it: ${span}`,
  now: 'This period',
  before: 'Previous period',
  target: 'Target',
  previous: (value: string) => `previous period ${value}`,
  targetIs: (value: string) => `target ${value}`,

  hidden: 'hidden',
  hiddenBecause: (smallNumber: number) => `a count under ${smallNumber} could be worked out from it`,
  small: (smallNumber: number) => `<${smallNumber}`,
  unknown: 'not known',
  none: 'n/a',
  withheld: 'This breakdown is not shown: there are too few referrals to stay anonymous.',
  masked: (smallNumber: number) =>
    `Counts from 1 up to ${smallNumber - 1} are hidden, also where they could be worked out.`,

  keyFigures: 'Key figures',
  indicators: {
    referrals: 'Referrals',
    intakes: 'Introductions',
    'intake-growth': 'Growth of introductions',
    reach: 'Reach a year',
    'contact-on-time': 'Contact on time',
    'days-to-intake': 'Days to introduction',
    'days-to-intake-mean': 'Days to introduction, mean',
    'days-to-intake-median': 'Days to introduction, median',
    'furthest-step': 'Furthest step',
    reached: 'Reached at least this step',
    'feedback-given': 'Feedback received',
    arrival: 'Arrived at the coach',
    withdrawn: 'Withdrawn',
    declined: 'Discussed, not yet',
    'referring-practices': 'Referring practices',
  },
  median: (days: string) => `mean; median ${days}`,
  growth: (change: string) => `${change} against a year earlier`,
  growthUnknown: 'growth can not be shown',
  growthRunning: 'growth follows when the period is over',
  growthTooLong: 'growth for a year at most',

  figures: {
    months: 'Referrals and introductions per month',
    funnel: 'How far referrals get',
    contact: 'First contact within the norm',
    breakdown: (by: string) => `Referrals by ${by}`,
  },
  month: 'Month',
  step: 'Step',
  outcome: 'Outcome',
  targetLine: 'Target for referrals',
  contact: { 'on-time': 'On time', late: 'Late', open: 'Still within the norm', apart: 'Not to be judged' },
  arrival: { arrived: 'Arrived', 'not-arrived': 'Not arrived', 'too-recent': 'Sent too recently' },
  feedback: { given: 'Received', 'not-given': 'Not received', 'not-due': 'No agreed moment past' },
  asTable: 'Table',
  asChart: 'Chart',
  display: 'Display',
  displayHint: 'Alt+T switches',
  tooMany: 'Too many lines for a chart; here is the table.',
  offPaper: 'Too long for this page; see the CSV file.',
  chartLabel: (title: string) => `Chart: ${title}. The same figures are in the table.`,

  by: 'Breakdown by',
  breakdowns: {
    month: 'month',
    outcome: 'outcome',
    step: 'step',
    reason: 'reason',
    theme: 'theme',
    'age-group': 'age',
    sex: 'sex',
    municipality: 'municipality',
    wijk: 'neighbourhood',
    'referrer-type': 'type of referrer',
    practice: 'practice',
  },
  overlaps: 'One referral can have several reasons or themes.',
  ageGroups: {
    'under-18': 'under 18',
    '18-30': '18-30',
    '31-45': '31-45',
    '46-60': '46-60',
    '61-75': '61-75',
    '76+': '76 and over',
    unknown: 'not known',
  },
  wijkOf: (municipality: string, wijk: string) => `${municipality}, ${wijk}`,

  export: 'Take along',
  csv: 'CSV',
  json: 'JSON',
  print: 'Print',
  exported: (file: string) => `Saved as ${file}`,

  definitions: 'What is counted',
  definition: {
    referrals: 'Referrals: sent in the period. Drafts and withdrawn referrals do not count.',
    intakes: 'Introductions: held in the period, whenever the referral was sent.',
    reach: "Reach: referrals divided by patients on the practice's list, as a yearly rate.",
    contact: (days: number) =>
      `Contact on time: first contact within ${days} working days after sending. What can not be judged is left out.`,
    days: 'Days to introduction: calendar days from sending, mean and median.',
    feedback:
      'Feedback: of the referrals with an agreed moment that is past, the share with at least one separate message on or after that day. A remark beside a step does not count: it has words about the patient in it, and those are not read here. So the real share may be higher.',
    arrival: (days: number) => `Arrived: had an introduction, of referrals at least ${days} days old.`,
    declined: 'Discussed, not yet: recorded in the period.',
    funnel: 'How far referrals get: how many reached at least this step.',
    practices: 'Referring practices: practices with at least one referral.',
  },
  printedOn: (date: string) => `Made on ${date}`,
  report: 'Report for the practice meeting',
} satisfies VolumeText;
