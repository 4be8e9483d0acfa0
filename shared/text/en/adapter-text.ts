import type { AdapterText } from '../nl/adapter-text.ts';

/** What is wrong with an adapter that practice IT imports, in English. */
export const enAdapter = {
  notA: {
    'match-pattern': 'must be one site with a path, like https://his.example.nl/* or https://*.example.nl/*',
    'url-template': 'must say where the key stands, like /dossier/{id}',
    'attribute-name': 'is no name of an attribute, like data-patient',
    'adapter-id': 'may only have small letters, figures and hyphens, like my-his',
    selector: 'is no CSS selector that this browser understands',
  },
  needsKey: 'is needed: the rules url and tab compare with the key of a dossier',
  otherVersion: 'is another version than 1, the only one that this extension knows',
} satisfies AdapterText;
