import { expect, test } from 'vitest';
import { toPatientRef } from '../../../../extension/connection/exchange-at.ts';
import { patientKeyFor } from '../../../../extension/connection/patient-key.ts';
import { serversFor } from '../../../../extension/session/servers.ts';
import { readSettings } from '../../../../extension/settings/settings-schema.ts';
import { patientId } from '../../../../shared/domain/record/patient.ts';

const his = 'https://his.voorbeeld.example/fhir';
const region = 'https://regio.voorbeeld.example/fhir';
const clients = { consult: 'wor-extension' };
const atPage = { adapter: 'kaalwerk', record: 'page', exchange: region };

test.each([
  {
    one: { ...atPage, practice: 'De Linde' },
    other: { ...atPage, practice: 'De Linde' },
    is: 'one patient',
    because: 'colleagues find what they sent',
  },
  {
    one: { ...atPage, practice: 'De Linde' },
    other: { ...atPage, practice: 'De Eik' },
    is: 'two patients',
    because: 'a namesake of the same day at another practice is somebody else',
  },
  {
    one: { adapter: 'kaalwerk', record: his },
    other: { adapter: 'kaalwerk', record: `${his}/` },
    is: 'one patient',
    because: 'a HIS with a server is known by that',
  },
])('at the exchange, the same words on two pages are $is: $because', async ({ one, other, is }) => {
  const [first, second] = [await keyIn(one), await keyIn(other)];

  expect(first === second ? 'one patient' : 'two patients').toBe(is);
});

test('at the exchange, one patient has another name with each coach organisation: no two can compare their lists', async () => {
  const page = { ...atPage, practice: 'De Linde' };

  expect(await keyIn(page, 'Organization/1')).not.toBe(await keyIn(page, 'Organization/2'));
});

/** Our name at the exchange for a patient of these words, in a practice with these settings. */
async function keyIn(setting: object, organisation = 'Organization/1'): Promise<string> {
  const read = readSettings({
    issuers: [
      { iss: his, name: 'Ons HIS', clients },
      { iss: region, name: 'Regio', clients },
    ],
    coaches: [{ id: 'lindeveen', name: 'Welzijn Lindeveen', reference: 'HealthcareService/1' }],
    his: [setting],
  });
  const servers = read.ok ? serversFor('kaalwerk', read.value) : undefined;
  if (servers === undefined) throw new Error('the settings are in order');
  return patientKeyFor(toPatientRef(servers, patientId('1950-03-12 J. de Vries')), organisation);
}
