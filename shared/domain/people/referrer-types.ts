/**
 * Who refers, by the word that is shown, with what else people write. One list for every source, so that two spellings
 * are one row. Source: docs/clinical/indicators.md#breakdowns.
 */
export const referrerTypes = [
  { id: 'huisarts', alsoCalled: ['ha', 'huisarts ha', 'arts', 'huisartsen', 'gp', 'waarnemend huisarts'] },
  { id: 'POH-GGZ', alsoCalled: ['poh ggz', 'pohggz', 'praktijkondersteuner ggz'] },
  { id: 'praktijkondersteuner', alsoCalled: ['poh', 'poh s', 'poh somatiek', 'poh ouderen', 'pok'] },
  { id: 'doktersassistent', alsoCalled: ['da', 'assistent', 'doktersassistente', 'assistente'] },
  { id: 'fysiotherapeut', alsoCalled: ['fysio', 'fysiotherapie'] },
  { id: 'psycholoog', alsoCalled: ['psychologe', 'gz psycholoog', 'ggz'] },
  { id: 'wijkverpleegkundige', alsoCalled: ['wijkverpleging', 'wijkverzorgende', 'thuiszorg'] },
  { id: 'leefstijlcoach', alsoCalled: ['gli', 'leefstijlcoach gli', 'gli coach'] },
  {
    id: 'paramedicus',
    alsoCalled: ['ergotherapeut', 'dietist', 'logopedist', 'oefentherapeut', 'paramedisch'],
  },
  { id: 'apotheek', alsoCalled: ['apotheker', 'apotheekpersoneel'] },
  { id: 'ziekenhuis', alsoCalled: ['specialist', 'medisch specialist', 'ziekenhuis specialist'] },
  {
    id: 'maatschappelijk werk',
    alsoCalled: ['maatschappelijk werker', 'amw', 'wijkteam', 'sociaal wijkteam'],
  },
] as const;

const typesByName: ReadonlyMap<string, string> = new Map(
  referrerTypes.flatMap(({ id, alsoCalled }) => [id, ...alsoCalled].map((name) => [nameKey(name), id])),
);

/** The type of referrer that these words stand for; the words themselves where they are on no list. */
export function referrerTypeOf(words: string): string {
  return typesByName.get(nameKey(words)) ?? words.trim();
}

function nameKey(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^A-Za-z0-9]/g, '')
    .toLowerCase();
}
