import type { CodeableConcept } from 'fhir/r4';
import { systems } from './systems.ts';

/** The eight themes a coach matches people with, as they stand on the coach's screen. */
export const themeLabels = {
  volunteering: 'Vrijwilligerswerk',
  'taking-part': 'Meedoen en ontmoeten',
  'caregiver-support': 'Mantelzorgondersteuning',
  discovering: 'Ontdekken en doen',
  moving: 'Bewegen met plezier',
  cooking: 'Koken en samen eten',
  nature: 'Natuur en genieten',
  'music-culture': 'Muziek en cultuur',
} as const;
type Theme = keyof typeof themeLabels;

/** All themes, in the order of the coach's screen. */
export const themes = [
  'volunteering',
  'taking-part',
  'caregiver-support',
  'discovering',
  'moving',
  'cooking',
  'nature',
  'music-culture',
] as const satisfies readonly Theme[];

/** A theme as it goes over the wire. */
export function themeConcept(theme: Theme): CodeableConcept {
  const label = themeLabels[theme];
  return { coding: [{ system: systems.theme, code: theme, display: label }], text: label };
}
