import { expect, test } from 'vitest';
import { isElsewhere } from '../../../../shared/domain/people/profession.ts';
import { nlRoles } from '../../../../shared/text/nl/roles-text.ts';

test.each([
  { role: 'fysiotherapeut', elsewhere: true, because: 'the patient has a GP somewhere else' },
  { role: 'wijkverpleegkundige of wijkverzorgende', elsewhere: true, because: 'likewise' },
  { role: 'huisarts', elsewhere: false, because: 'it is the practice that would get the copy' },
  { role: 'POH-GGZ', elsewhere: false, because: 'likewise' },
  { role: 'arts-assistent', elsewhere: false, because: 'a role in the words of a server is not on our list' },
  { role: '', elsewhere: false, because: 'no one said' },
])('"$role" works elsewhere: $elsewhere, because $because', ({ role, elsewhere }) => {
  expect(isElsewhere(role, nlRoles.professions)).toBe(elsewhere);
});
