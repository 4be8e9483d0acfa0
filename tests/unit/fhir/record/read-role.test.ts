import { expect, test } from 'vitest';
import { readRole } from '../../../../shared/fhir/record/read-role.ts';

const gp = { system: 'http://snomed.info/sct', code: '62247001' };

test.each([
  { said: { coding: [gp] }, role: 'referrer', because: 'the code says so' },
  { said: { coding: [gp], text: 'Huisarts' }, role: 'referrer', because: 'the words agree' },
  { said: { coding: [gp], text: 'Doktersassistente' }, role: 'assistant', because: 'the words say less' },
  ...['Doktersassistente (spoed)', 'Stagiair dokters-assistent', 'huisartsassistente', 'assistent'].map(
    (text) => ({
      said: { coding: [gp], text },
      role: 'assistant' as const,
      because: 'so do these',
    }),
  ),
  { said: { coding: [gp], text: 'Arts-assistent' }, role: 'referrer', because: 'that is a physician' },
  { said: { coding: [gp], text: 'Physician assistant' }, role: 'referrer', because: 'that is no assistent' },
  {
    said: { coding: [{ ...gp, display: 'praktijkmanager' }] },
    role: 'manager',
    because: 'what the code is called says less',
  },
  { said: { text: ' Praktijkassistent ' }, role: 'assistant', because: 'words alone are enough for less' },
  { said: { text: 'Huisarts' }, role: 'unknown', because: 'words alone are not enough for more' },
] as const)('$said gives $role: $because', ({ said: { text, coding }, role }) => {
  const concept = { ...(text !== undefined && { text }), coding: [...(coding ?? [])] };
  expect(readRole([concept], [])).toBe(role);
});
