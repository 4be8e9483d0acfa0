import { describe, expect, test } from 'vitest';
import { urlPart } from '../../../../../extension/his/read/url-part.ts';

describe('the dossier that an address names', () => {
  test.each([
    {
      path: '/s/consult/42/journaal',
      template: '/s/consult/{id}/',
      id: '42',
      because: 'it stands in the path',
    },
    {
      path: '/2876/s/consult/42',
      template: '/s/consult/{id}',
      id: '42',
      because: 'a practice number goes before',
    },
    {
      path: '/his#/patient/a%20b?x=1',
      template: '#/patient/{id}',
      id: 'a b',
      because: 'it stands behind the hash',
    },
    { path: '/his?patient=7&tab=2', template: '?patient={id}', id: '7', because: 'it stands in the query' },
    { path: '/s/consult/', template: '/s/consult/{id}', id: undefined, because: 'it is empty' },
    {
      path: '/s/consult/42',
      template: '/s/consult/{id}/',
      id: undefined,
      because: 'what must follow does not',
    },
    { path: '/taken', template: '/s/consult/{id}', id: undefined, because: 'the address is another' },
    {
      path: '/s/consult/42#/s/consult/43',
      template: '/s/consult/{id}',
      id: undefined,
      because: 'two are named',
    },
    {
      path: '/s/consult/%E0%A4%A',
      template: '/s/consult/{id}',
      id: undefined,
      because: 'it cannot be decoded',
    },
  ])('$path has $id: $because', ({ path, template, id }) => {
    expect(urlPart(`https://his.voorbeeld.example${path}`, template)).toBe(id);
  });
});
