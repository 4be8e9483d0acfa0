import type { StepId } from '../../domain/feedback/referral-states.ts';
import type { ArrivalOutcome, ContactOutcome } from '../../domain/indicators/counted-referral.ts';
import type { AgeGroup } from '../../domain/indicators/demographics.ts';
import type { Period } from '../../domain/indicators/period.ts';
import type { RowBreakdown, RowIndicator } from '../../domain/indicators/volume-rows.ts';
import { nlAnswerCodes } from './referral/answer-codes-text.ts';
import { nlDefinitions } from './volume/definitions-text.ts';
import { nlGaps } from './volume/gaps-text.ts';

const decimals = (digits: number) =>
  new Intl.NumberFormat('nl-NL', { minimumFractionDigits: digits, maximumFractionDigits: digits });
const months = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const whole = decimals(0);

/** The practice in numbers: for the praktijkmanager, the practice meeting and the talk with the coach. */
export const nlVolume = {
  title: { practice: 'Welzijn op Recept in aantallen', region: 'Welzijn op Recept in de regio' },
  number: (value: number) => whole.format(value),
  oneDecimal: (value: number) => decimals(1).format(value),
  percent: (share: number) => `${whole.format(share * 100)}%`,
  finePercent: (share: number) => `${decimals(2).format(share * 100)}%`,
  signedPercent: (share: number) => `${share > 0 ? '+' : ''}${whole.format(share * 100)}%`,
  reading: 'Verwijzingen worden geteld',
  readSoFar: (read: number, total: number | undefined) =>
    total === undefined
      ? `${whole.format(read)} gelezen`
      : `${whole.format(Math.min(read, total))} van ${whole.format(total)} gelezen`,
  stop: 'Stoppen',
  stopped: 'Het tellen is gestopt. Wat gelezen is, blijft tellen.',
  goOn: 'Verder tellen',
  failures: {
    'his-unreachable': { sentence: 'Het HIS antwoordt niet.', action: 'Verder tellen' },
    'too-slow': { sentence: 'Het HIS deed er te lang over.', action: 'Verder tellen' },
    refused: { sentence: 'Het HIS beantwoordt deze vraag niet.', action: 'Opnieuw proberen' },
  },
  noPatients: 'Er worden geen namen, notities of dossiers gelezen.',
  gaps: nlGaps,
  gapTitle: 'Niet alles kon worden geteld',
  gapBody: (gaps: string) => `Het HIS gaf niet: ${gaps}. Wat daarvan afhangt, is niet bekend.`,
  assistant: {
    title: 'Aantallen zijn voor verwijzers en de praktijkmanager',
    body: 'U bent aangemeld als doktersassistent. Vraag uw praktijkmanager om dit overzicht.',
  },
  period: 'Periode',
  periods: {
    month: 'Maand',
    quarter: 'Kwartaal',
    'half-year': 'Halfjaar',
    year: 'Jaar',
    'rolling-year': '12 maanden',
    free: 'Vrij',
  } satisfies Record<Period['kind'], string>,
  earlier: 'Eerdere periode',
  later: 'Latere periode',
  from: 'Van',
  to: 'Tot en met',
  monthName: (month: string) => `${months[Number(month.slice(5, 7)) - 1]} ${month.slice(0, 4)}`,
  span: (from: string, to: string) => (from === to ? from : `${from} t/m ${to}`),
  running: 'Deze periode loopt nog.',
  comparedWith: (span: string) => `Ernaast: ${span}`,
  now: 'Deze periode',
  before: 'Vorige periode',
  target: 'Streefwaarde',
  previous: (value: string) => `vorige periode ${value}`,
  targetIs: (value: string) => `streefwaarde ${value}`,
  /** The target over a period that is no year, with the one it is a part of. */
  targetOver: (count: number, value: string, yearly: string) =>
    `${value} voor ${count === 1 ? '1 maand' : `${count} maanden`}; ${yearly} per jaar`,
  soFar: (value: string, target: string) => `tot nu toe ${value}, streefwaarde ${target}`,
  targetShare: (share: number, target: string) =>
    `${whole.format(share * 100)}% van de streefwaarde (${target})`,
  targetShareRunning: (share: number, target: string) =>
    `tot nu toe ${whole.format(share * 100)}% van de streefwaarde over de hele periode (${target})`,
  /** Words, no colour: how a figure is beside what is aimed for. */
  aims: {
    met: (value: string, target: string) => `gehaald: ${value}, streefwaarde ${target}`,
    nearly: (value: string, target: string) => `net niet: ${value}, streefwaarde ${target}`,
    'not-met': (value: string, target: string) => `niet gehaald: ${value}, streefwaarde ${target}`,
  },
  source: (words: string) => `bron: ${words}`,
  norm: (days: number) => `norm: ${days} werkdagen`,
  among: {
    arrival: (days: number) => `van wie minstens ${days} dagen geleden is verwezen`,
    feedback: 'van wie een afgesproken moment voorbij is',
    offer: 'van wie een kennismaking had',
    days: 'van wie de kennismaking al was',
  },
  agreements: 'Afspraken',
  hidden: 'verborgen',
  together: (sum: number) => `samen ${whole.format(sum)}`,
  hiddenBecause: (smallNumber: number) => `een aantal onder ${smallNumber} zou eruit af te leiden zijn`,
  atLeast: (least: number) => `${least} of meer`,
  oneTo: (most: number) => `1 t/m ${most}`,
  small: (smallNumber: number) => `<${smallNumber}`,
  few: (smallNumber: number) => `0 t/m ${smallNumber - 1}`,
  unknown: 'niet bekend',
  none: 'n.v.t.',
  notRead: 'Niet bekend: hierover is niets gelezen.',
  withheld: 'Deze verdeling wordt niet getoond: er zijn te weinig verwijzingen om anoniem te blijven.',
  masked: (smallNumber: number) =>
    `Aantallen van 1 tot en met ${smallNumber - 1} zijn verborgen, ook waar ze anders uit te rekenen zijn.`,

  keyFigures: 'Kerncijfers',
  indicators: {
    referrals: 'Verwijzingen',
    'referrals-so-far': 'Verwijzingen tot en met de maand',
    'referrals-per-1000': 'Verwijzingen per 1.000 patiënten per jaar',
    'referrals-per-10000': 'Verwijzingen per 10.000 inwoners per jaar',
    intakes: 'Kennismakingen (intakes)',
    'intake-growth': 'Groei kennismakingen',
    reach: 'Bereik per jaar',
    'contact-on-time': 'Contact op tijd',
    'days-to-intake': 'Dagen tot kennismaking',
    'days-to-intake-mean': 'Dagen tot kennismaking, gemiddeld',
    'days-to-intake-median': 'Dagen tot kennismaking, mediaan',
    'furthest-step': 'Verste stap',
    reached: 'Minstens deze stap bereikt',
    'feedback-given': 'Terugkoppeling gekregen',
    arrival: 'Aangekomen bij de coach',
    withdrawn: 'Ingetrokken',
    declined: 'Besproken, wil nog niet',
    'shown-the-way': 'Gewezen op welzijn',
    'referring-practices': 'Verwijzende praktijken',
    'offer-found': 'Passend aanbod gevonden',
    offers: 'Verwijzingen met aanbod',
    endings: 'Afgewezen of eerder gestopt',
  } satisfies Record<RowIndicator | 'days-to-intake', string>,
  median: (days: string) => `gemiddeld; mediaan ${days}`,
  growth: (change: string) => `${change} ten opzichte van een jaar eerder`,
  growthUnknown: 'groei niet te tonen',
  growthRunning: 'groei volgt als de periode voorbij is',
  growthTooLong: 'groei alleen over hoogstens een jaar',

  figures: {
    soFar: 'Verwijzingen opgeteld, naast de streefwaarde',
    months: 'Verwijzingen en kennismakingen per maand',
    funnel: 'Hoe ver verwijzingen komen',
    contact: 'Eerste contact binnen de norm',
    breakdown: (by: string) => `Verwijzingen naar ${by}`,
    declineReasons: 'Besproken, wil nog niet: waarom',
  },
  month: 'Maand',
  step: 'Stap',
  /** As the figures count them: of step 3 it is enough that the coach tried, which is no intake yet. */
  steps: {
    visit: 'Bezoek',
    referral: 'Verwezen',
    intake: 'Contact gezocht',
    guidance: 'Begeleiding',
    activity: 'Activiteit',
    aftercare: 'Nazorg',
  } satisfies Record<StepId, string>,
  soFarNote: 'Alleen punten waar er genoeg bijkwamen om anoniem te blijven.',
  chooseLonger: 'Kies een langere periode om het verloop te zien.',
  hatched: 'Gearceerd: verborgen.',
  targetSoFar: 'Streefwaarde tot dan',
  monthsAsLine:
    'Per maand zijn het er te weinig om anoniem te blijven. De lijn hierboven laat het verloop zien.',
  per1000: 'Per 1.000 patiënten per jaar',
  outcome: 'Uitkomst',
  targetLine: 'Streefwaarde verwijzingen',
  contact: {
    'on-time': 'Op tijd',
    late: 'Te laat',
    open: 'Nog binnen de norm',
    apart: 'Niet te beoordelen',
  } satisfies Record<ContactOutcome, string>,
  arrival: {
    arrived: 'Aangekomen',
    'not-arrived': 'Niet aangekomen',
    'too-recent': 'Te kort geleden verstuurd',
  } satisfies Record<ArrivalOutcome, string>,
  feedback: { given: 'Gekregen', 'not-given': 'Niet gekregen', 'not-due': 'Geen afgesproken moment voorbij' },
  asTable: 'Tabel',
  asChart: 'Grafiek',
  display: 'Weergave',
  displayHint: 'Alt+T wisselt',
  tooMany: 'Te veel regels voor een grafiek; hier staat de tabel.',
  offPaper: 'Te lang voor dit blad; zie het CSV-bestand.',
  chartLabel: (title: string) => `Grafiek: ${title}. Dezelfde cijfers staan in de tabel.`,

  by: 'Verdeling naar',
  breakdowns: {
    month: 'maand',
    outcome: 'uitkomst',
    step: 'stap',
    reason: 'reden',
    theme: 'thema',
    'age-group': 'leeftijd',
    sex: 'geslacht',
    municipality: 'gemeente',
    wijk: 'wijk',
    'referrer-type': 'soort verwijzer',
    practice: 'praktijk',
    'decline-reason': 'waarom nog niet',
    offer: 'soort aanbod',
    'offer-kind': 'bestaand of nieuw aanbod',
    'end-reason': 'reden van einde',
    coach: 'organisatie van de coach',
  } satisfies Record<RowBreakdown, string>,
  answers: nlAnswerCodes,
  overlaps: 'Eén verwijzing kan meer redenen of thema’s hebben.',
  ageGroups: {
    'under-18': 'onder 18',
    '18-30': '18-30',
    '31-45': '31-45',
    '46-60': '46-60',
    '61-75': '61-75',
    '76+': '76 en ouder',
    unknown: 'niet bekend',
  } satisfies Record<AgeGroup, string>,
  wijkOf: (municipality: string, wijk: string) => `${municipality}, ${wijk}`,
  wijkUnknown: 'wijk niet bekend',
  export: 'Downloaden',
  csv: 'CSV',
  json: 'JSON',
  print: 'Afdrukken',
  columns: {
    indicator: 'Indicator',
    breakdown: 'Verdeling',
    category: 'Categorie',
    from: 'Van',
    to: 'Tot en met',
    value: 'Waarde',
    unit: 'Eenheid',
  },
  units: {
    count: 'aantal',
    rate: 'per 1.000 per jaar',
    inhabitants: 'per 10.000 per jaar',
    share: '%',
    yearly: '% per jaar',
    days: 'dagen',
  },
  /** As a spreadsheet leaves it: "mrt 2026" and "2026-03" would become a date. */
  monthInFile: (month: string) => `${months[Number(month.slice(5, 7)) - 1]} (${month.slice(0, 4)})`,
  inFile: { running: 'periode loopt nog', 'longer-than-a-year': 'langer dan een jaar' },
  exported: (file: string) => `Opgeslagen als ${file}`,

  definitions: 'Wat wordt geteld',
  definition: nlDefinitions,
  printedOn: (date: string) => `Gemaakt op ${date}`,
  report: 'Rapportage voor het praktijkoverleg',
};

/** The volume texts of every language have this shape. */
export type VolumeText = typeof nlVolume;
