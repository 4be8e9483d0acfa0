import type { WhyUnknown } from '../../../domain/knowledge.ts';

/** What the record says, and why it says nothing. */
export const nlRecord = {
  recognised: 'Wat herkent u?',
  inRecord: 'In het dossier',
  hinted: 'alleen een aanwijzing',
  notRecorded: 'niet gevonden',
  /** For who cannot see where "not found" is. */
  notInRecord: 'in het dossier',
  unknown: {
    reading: 'wordt gelezen…',
    'not-permitted': 'niet kunnen lezen (geen toegang)',
    unreachable: 'niet kunnen lezen (HIS antwoordt niet)',
    'too-slow': 'niet kunnen lezen (HIS te traag)',
    unreadable: 'niet kunnen lezen (antwoord klopt niet)',
    incomplete: 'niet kunnen lezen (lijst is niet volledig)',
    'not-offered': 'niet kunnen lezen (HIS biedt dit niet)',
    refused: 'niet kunnen lezen (HIS weigert de vraag)',
    'not-comparable': 'niet te zeggen (regels zonder ICPC-code)',
    'no-server': 'niet bekend (zonder server)',
    'no-record': 'niet bekend (zonder dossier)',
    'not-asked': 'hier niet gelezen, open de patiënt in het HIS',
  } satisfies Record<WhyUnknown, string>,
  readAgain: 'Opnieuw lezen',
  more: (count: number) => `en nog ${count}`,
  takeOver: (count: number) =>
    count === 1 ? 'Neem 1 vastgelegd signaal over' : `Neem ${count} vastgelegde signalen over`,
  folded: (count: number) =>
    count === 1
      ? '1 ander signaal: niet gevonden in het dossier'
      : `${count} andere signalen: niet gevonden in het dossier`,
  nothingFound: 'Geen signalen gevonden in het dossier. Vink aan wat u zelf herkent.',
  signalsUnread: 'Signalen uit het dossier',
  othersUnread: 'Andere signalen uit het dossier',
  tickYourself: 'Vink aan wat u zelf herkent.',
  takenOver: 'Overgenomen',
  contacts: (count: number) => (count === 1 ? '1 contact in 12 maanden' : `${count} contacten in 12 maanden`),
  oldestContact: (date: string) => `oudste ${date}`,
  often: (count: number) => `${count} of meer geldt in deze regio als vaak`,
  contactsUnknown: 'Contacten',
  running: (coach: string, date: string) =>
    `Verwijzing loopt bij ${coach || 'de welzijnscoach'}, sinds ${date}`,
  runningUndated: (coach: string) => `Verwijzing loopt bij ${coach || 'de welzijnscoach'}`,
  noRunning: 'Er loopt geen verwijzing',
  runningUnknown: 'Verwijzingen',
  notComparable: (count: number) =>
    count === 1 ? '1 regel zonder ICPC-code' : `${count} regels zonder ICPC-code`,
  notComparableMeans: 'Hierin kan staan wat hierboven of bij “Let op” niet is gevonden.',
  noWords: 'zonder omschrijving',
  attention: 'Let op',
  cautionsAbove: 'Uit het dossier: ga dit na',
  askYourself: 'Zelf nagaan',
  whyAsked: 'Waarom deze vragen?',
  attentionFound: (count: number) =>
    count === 1 ? '1 aandachtspunt in het dossier' : `${count} aandachtspunten in het dossier`,
  noAttention: 'Geen aandachtspunten in het dossier gevonden',
  attentionUnknown: 'Aandachtspunten uit het dossier',
  attentionPartly: 'Er kan meer zijn',
  checked: 'Nagegaan',
  checkedAll: 'Let op: nagegaan?',
  otherRoutes: 'Ook te overwegen',
  call: (phone: string) => `Bel ${phone}`,
};
