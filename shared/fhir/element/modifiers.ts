import { isNestedTooDeep } from '../../json.ts';

/**
 * Whether a resource, or anything inside it, carries what FHIR R4 forbids to pass over when it is not understood:
 * `modifierExtension` (we know none, so each can turn the meaning round) or `implicitRules`. The other modifier
 * elements are read by name, and docs/MODIFIERS.md says what each does. What is nested too deep to look through may
 * carry one.
 */
export function hasUnknownModifier(json: unknown): boolean {
  return isNestedTooDeep(json) || carriesModifier(json);
}

function carriesModifier(json: unknown): boolean {
  if (typeof json !== 'object' || json === null) return false;
  if (Array.isArray(json)) return json.some(carriesModifier);
  for (const [key, value] of Object.entries(json)) {
    if (key === 'modifierExtension' && isFilled(value)) return true;
    if (key === 'implicitRules' && typeof value === 'string') return true;
    if (typeof value === 'object' && carriesModifier(value)) return true;
  }
  return false;
}

function isFilled(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== null && value !== undefined;
}
