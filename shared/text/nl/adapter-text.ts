/** What is wrong with an adapter that practice IT imports; the general faults are in `launch.ts`. */
export const nlAdapter = {
  notA: {
    'match-pattern':
      'moet één site met pad zijn, zoals https://his.voorbeeld.nl/* of https://*.voorbeeld.nl/*',
    'url-template': 'moet zeggen waar de sleutel staat, zoals /dossier/{id}',
    'attribute-name': 'is geen naam van een attribuut, zoals data-patient',
    'adapter-id': 'mag alleen kleine letters, cijfers en streepjes hebben, zoals mijn-his',
    selector: 'is geen CSS-selector die deze browser begrijpt',
  },
  needsKey: 'is nodig: de regels url en tab vergelijken met de sleutel van een dossier',
  otherVersion: 'is een andere versie dan 1, de enige die deze extensie kent',
};

/** The adapter texts of every language have this shape. */
export type AdapterText = typeof nlAdapter;
