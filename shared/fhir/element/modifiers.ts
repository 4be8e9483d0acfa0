/**
 * Whether a resource, or anything inside it, carries what FHIR R4 forbids to pass over when it is not understood:
 * `modifierExtension` (we know none, so each can turn the meaning round) or `implicitRules`. The other modifier
 * elements are read by name, and docs/MODIFIERS.md says what each does.
 */
export function hasUnknownModifier(json: unknown): boolean {
  if (typeof json !== 'object' || json === null) return false;
  if (Array.isArray(json)) return json.some(hasUnknownModifier);
  for (const [key, value] of Object.entries(json)) {
    if (key === 'modifierExtension' && isFilled(value)) return true;
    if (key === 'implicitRules' && typeof value === 'string') return true;
    if (typeof value === 'object' && hasUnknownModifier(value)) return true;
  }
  return false;
}

function isFilled(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== null && value !== undefined;
}
