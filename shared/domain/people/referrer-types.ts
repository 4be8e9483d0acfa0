/**
 * Who refers, by the word that is shown, with what else people write. One list for every source, so that two spellings
 * are one row. Source: docs/clinical/indicators.md#breakdowns.
 */
export const referrerTypes = [
  { id: 'huisarts', alsoCalled: ['ha', 'huisarts ha', 'arts', 'huisartsen', 'gp', 'waarnemend huisarts'] },
  { id: 'POH-GGZ', alsoCalled: ['poh ggz', 'pohggz', 'praktijkondersteuner ggz'] },
  { id: 'praktijkondersteuner', alsoCalled: ['poh', 'poh s', 'poh somatiek', 'poh ouderen', 'pok'] },
  { id: 'doktersassistent', alsoCalled: ['da', 'assistent', 'doktersassistente', 'assistente'] },
  {
    id: 'praktijkverpleegkundige',
    alsoCalled: [
      ...['verpleegkundig specialist', 'physician assistant', 'verpleegkundige'],
      'praktijkverpleegkundige, verpleegkundig specialist of physician assistant',
    ],
  },
  { id: 'fysiotherapeut', alsoCalled: ['fysio', 'fysiotherapie'] },
  { id: 'psycholoog', alsoCalled: ['psychologe', 'gz psycholoog', 'ggz'] },
  {
    id: 'wijkverpleegkundige',
    alsoCalled: ['wijkverpleging', 'wijkverzorgende', 'wijkverpleegkundige of wijkverzorgende', 'thuiszorg'],
  },
  { id: 'leefstijlcoach', alsoCalled: ['gli', 'leefstijlcoach gli', 'gli coach'] },
  {
    id: 'paramedicus',
    alsoCalled: [
      ...['ergotherapeut', 'dietist', 'logopedist', 'oefentherapeut', 'paramedisch'],
      'ergotherapeut, diëtist, logopedist of oefentherapeut',
    ],
  },
  { id: 'apotheek', alsoCalled: ['apotheker', 'apotheekpersoneel', 'apotheekmedewerker'] },
  {
    id: 'ziekenhuis',
    alsoCalled: [
      'specialist',
      'medisch specialist',
      'ziekenhuis specialist',
      'zorgverlener in het ziekenhuis',
    ],
  },
  {
    id: 'maatschappelijk werk',
    alsoCalled: ['maatschappelijk werker', 'amw', 'wijkteam', 'sociaal wijkteam'],
  },
] as const;

export type ReferrerType = (typeof referrerTypes)[number]['id'];

const typesByName: ReadonlyMap<string, ReferrerType> = new Map(
  referrerTypes.flatMap(({ id, alsoCalled }) => [id, ...alsoCalled].map((name) => [nameKey(name), id])),
);

/** The type of referrer that these words stand for; the words themselves where they are on no list. */
export function referrerTypeOf(words: string): string {
  return findReferrerType(words) ?? words.trim();
}

/** The type of referrer that these words stand for; undefined where they are on no list. */
export function findReferrerType(words: string): ReferrerType | undefined {
  return typesByName.get(nameKey(words));
}

function nameKey(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^A-Za-z0-9]/g, '')
    .toLowerCase();
}
