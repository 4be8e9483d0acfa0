import { describe, expect, test } from 'vitest';
import { isStableName, isStableValue } from '../../../../extension/teach/stable-name.ts';

describe('a class or attribute name', () => {
  test.each([
    { name: 'patient-name', stable: true, because: 'words with a hyphen' },
    { name: 'patient-header2-left', stable: true, because: 'one figure is the version of a person' },
    { name: 'area_profile__fullname', stable: true, because: 'BEM' },
    { name: 'lblPatientName', stable: true, because: 'words written together' },
    { name: 'css-1q8s7xk', stable: false, because: 'emotion makes it' },
    { name: 'sc-bdVaJa', stable: false, because: 'styled-components makes it' },
    { name: 'Header_name__3xY2a', stable: false, because: 'CSS modules make it' },
    { name: 'GEM3ABCDE', stable: false, because: 'the GWT compiler makes it' },
    { name: 'kQzBxYw', stable: false, because: 'no word goes up and down like that' },
    { name: 'xkcdqz', stable: false, because: 'no word is without a vowel' },
    { name: 'jss142', stable: false, because: 'numbered anew at every build' },
    { name: 'svelte-1abc2de', stable: false, because: 'svelte makes it' },
    { name: '', stable: false, because: 'it is none' },
  ])('$name is stable: $stable, because $because', ({ name, stable }) => {
    expect(isStableName(name)).toBe(stable);
  });
});

describe('the value of an attribute', () => {
  test.each([
    { value: 'PanelPatientDossierBarCore-lblPatientPersonalInfo', stable: true, because: 'words' },
    { value: 'contactForm.regelP', stable: true, because: 'a point stands between words' },
    { value: 'patient-1002', stable: false, because: 'it numbers a patient' },
    { value: 'dossier2', stable: false, because: 'it may be the second of several' },
    { value: '8f14e45f-ceea', stable: false, because: 'it is an id of somebody' },
    { value: 'Meer, R. van der', stable: false, because: 'it is the name of somebody' },
  ])('$value is stable: $stable, because $because', ({ value, stable }) => {
    expect(isStableValue(value)).toBe(stable);
  });
});
