/** How the pages of this HIS are read: what practice IT would write by docs/HIS-ADAPTERS.md and import. */
export const bareHisAdapter = {
  version: 1,
  id: 'kaalwerk',
  name: 'Kaalwerk (sandbox, zonder FHIR)',
  proven: true,
  matches: ['http://localhost/his-kaal/*'],
  dossiers: {
    each: '#dossier',
    key: { selector: '.nummer' },
    active: [{ by: 'selector', selector: '#dossier' }],
  },
  patient: {
    name: { selector: '.naam' },
    birthDate: { selector: '.geboren', after: 'geb.', before: '(' },
    birthDateFormats: ['dd-mm-yyyy'],
  },
  episodes: {
    list: '.problemen',
    row: 'li',
    code: { selector: 'b' },
    text: { selector: 'span' },
    none: { selector: '.geen', says: 'Geen actieve problemen.' },
    holds: 'part',
  },
  journal: { line: '[name="regelP"]', s: '[name="regelS"]', e: '[name="regelE"]' },
  chip: { anchor: '.naam' },
} as const;
