import { describe, expect, test } from 'vitest';
import { serverAddress } from '../../../../shared/domain/record/server-address.ts';
import { createOwnReferences } from '../../../../shared/fhir/element/own-references.ts';

const here = serverAddress('https://his.voorbeeld.example/fhir/r4');
const read = (reference: string, before: readonly unknown[] = []) => {
  const withOwnReferences = createOwnReferences(here);
  for (const page of before) withOwnReferences(page);
  return withOwnReferences({ resourceType: 'Condition', subject: { reference } });
};
const pageOf = (url: string) => ({ resourceType: 'Bundle', link: [{ relation: 'self', url }] });

describe('a reference in an answer', () => {
  test.each([
    { reference: 'Patient/12', shown: 'Patient/12', because: 'it is short already' },
    { reference: `${here}/Patient/12`, shown: 'Patient/12', because: 'it names this server' },
    {
      reference: `${here}/Patient/12/_history/3`,
      shown: 'Patient/12/_history/3',
      because: 'a version stays',
    },
    {
      reference: 'http://HIS.voorbeeld.example/fhir/r4/Patient/12',
      shown: 'Patient/12',
      because: 'servers behind a proxy write http, and hosts have no case',
    },
    ...[
      'https://elders.example/fhir/r4/Patient/12',
      'https://his.voorbeeld.example/fhir/stu3/Patient/12',
      'https://his.voorbeeld.example/fhir/r4/tenant/Patient/12',
      'https://his.voorbeeld.example.evil.example/fhir/r4/Patient/12',
    ].map((reference) => ({
      reference,
      shown: reference,
      because: 'at another base the id is somebody else',
    })),
    ...['#inside', 'urn:uuid:0f8fad5b-d9cb-469f-a165-70867728950e'].map((reference) => {
      return { reference, shown: reference, because: 'it is no address' };
    }),
  ])('"$reference" is "$shown": $because', ({ reference, shown }) => {
    expect(read(reference)).toMatchObject({ subject: { reference: shown } });
  });

  test.each([
    { self: 'http://binnen:8080/fhir/Condition?patient=12', because: 'a search' },
    { self: 'http://binnen:8080/fhir/Condition/_search?patient=12', because: 'a search by form' },
    { self: 'http://binnen:8080/fhir?_getpages=7', because: 'a page by token' },
  ])('by the name that the server has for itself is short, once a page told it ($because)', ({ self }) => {
    const reference = 'http://binnen:8080/fhir/Patient/12';

    expect(read(reference)).toMatchObject({ subject: { reference } });
    expect(read(reference, [pageOf(self)])).toMatchObject({ subject: { reference: 'Patient/12' } });
  });

  test.each(['Condition?patient=12', 'x', '', 'urn:uuid:1'])(
    'learns nothing from the self link "%s"',
    (self) => {
      const reference = 'http://binnen:8080/fhir/Patient/12';

      expect(read(reference, [pageOf(self)])).toMatchObject({ subject: { reference } });
    },
  );
});

test('is shortened wherever it stands, and nothing else is touched', () => {
  const whole = `${here}/Task/7`;
  const body = {
    entry: [{ resource: { partOf: [{ reference: whole }], note: [{ text: whole }], url: whole } }],
  };

  expect(createOwnReferences(here)(body)).toEqual({
    entry: [{ resource: { partOf: [{ reference: 'Task/7' }], note: [{ text: whole }], url: whole } }],
  });
});

test('leaves an answer without any as the same object', () => {
  const body = { resourceType: 'Patient', id: '12', name: [{ family: 'Berg' }] };

  expect(createOwnReferences(here)(body)).toBe(body);
});
