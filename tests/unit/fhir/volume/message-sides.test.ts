import { expect, test } from 'vitest';
import { createSides, daysOn } from '../../../../shared/fhir/volume/message-days.ts';
import { page, scriptedTransport } from '../../../builders/scripted-transport.ts';

const works = (id: string, organization: string) => ({
  resourceType: 'PractitionerRole',
  id,
  practitioner: { reference: `Practitioner/${id}` },
  organization: { reference: organization },
});
const asked = '_elements=practitioner,organization,modifierExtension&_count=200';
const { signal } = new AbortController();

test.each([
  { sender: 'Practitioner/gp', counts: false, because: 'the requester wrote' },
  { sender: 'Practitioner/poh', counts: false, because: 'a colleague of the requester wrote' },
  { sender: 'Practitioner/coach', counts: true, because: 'somebody who works elsewhere wrote' },
  { sender: 'HealthcareService/lindeveen', counts: true, because: 'the coach organisation wrote' },
  { sender: 'Practitioner/unknown', counts: true, because: 'no one tells where they work' },
  { sender: '', counts: true, because: 'no one tells who wrote' },
])('a message counts as feedback: $counts, since $because', async ({ sender, counts }) => {
  const people = ['Practitioner/gp', ...(sender.startsWith('Practitioner/') ? [sender] : [])];
  const transport = scriptedTransport({
    [`PractitionerRole?practitioner=${[...new Set(people)].join(',')}&${asked}`]: page([
      works('gp', 'Organization/practice'),
      works('poh', 'Organization/practice'),
      works('coach', 'Organization/lindeveen'),
    ]),
  });
  const sides = createSides(transport);
  await sides.learn(people, signal);
  const days = new Map([['Task/1', new Map([[sender, '2026-11-02']])]]);

  expect(daysOn(days, ['Task/1'], ['Practitioner/gp'], sides)).toEqual(counts ? ['2026-11-02'] : []);
});
