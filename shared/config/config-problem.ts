import { z } from '../zod.ts';

/** What is wrong with one setting; `text/<language>/launch.ts` says it in words, with the fix. */
export type ConfigFault =
  | { readonly kind: 'missing' }
  | { readonly kind: 'wrong-type'; readonly expected: 'text' | 'whole-number' | 'number' | 'list' | 'group' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'empty-list' }
  | { readonly kind: 'too-small'; readonly minimum: number }
  | { readonly kind: 'too-large'; readonly maximum: number }
  | { readonly kind: 'not-one-of'; readonly allowed: readonly string[] }
  | { readonly kind: 'no-address' }
  /** A code that is none of ours, in a region's file that names no code system for its own. */
  | { readonly kind: 'no-code-system'; readonly allowed: readonly string[] }
  | {
      readonly kind: 'wrong-form';
      readonly form:
        | 'coach-reference'
        | 'postcode-digits'
        | 'icpc-code'
        | 'mail-address'
        | 'fax-number'
        | 'iso-date'
        | 'file-name'
        | 'own-id'
        | 'prompt-id'
        | 'other-language'
        | 'phone-number'
        | 'clock-time'
        | 'photo'
        | 'map-file';
    }
  | TextFault
  /** Required by what another setting says, such as `channel "portal"`. */
  | { readonly kind: 'needed-with' | 'not-with'; readonly setting: string }
  /** It asks for a server, and `issuers` names none. */
  | { readonly kind: 'no-server' }
  | { readonly kind: 'unknown-setting' }
  | { readonly kind: 'twice' }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'no-json'; readonly line: number; readonly column: number };

/** What is wrong with a text that a region wrote, or with the file that it is in. */
type TextFault =
  | { readonly kind: 'too-many-letters' | 'too-many-words' | 'too-many'; readonly maximum: number }
  | { readonly kind: 'long-sentence'; readonly maximum: number; readonly begins: string }
  | { readonly kind: 'hard-word'; readonly word: string }
  /** A text that is whole or not there: all these parts are needed. */
  | { readonly kind: 'missing-parts'; readonly parts: readonly string[] }
  | { readonly kind: 'no-placeholder'; readonly name: string }
  | { readonly kind: 'unknown-placeholder'; readonly name: string; readonly allowed: readonly string[] }
  /** `maximum`: in bytes. */
  | { readonly kind: 'file-too-large'; readonly maximum: number }
  | { readonly kind: 'not-utf8'; readonly line: number }
  /** So many that they are not named one by one. */
  | { readonly kind: 'more-mistakes'; readonly count: number };

/** One wrong setting of `config.json`: where it is ("issuers[0].iss"), and what is wrong with it. */
export type ConfigProblem = { readonly field: string; readonly fault: ConfigFault };

/** Settings that have a form of their own, by the last part of their path. */
const forms = {
  reference: 'coach-reference',
  postcodes: 'postcode-digits',
  practicePostcode: 'postcode-digits',
  registrationCode: 'icpc-code',
  phone: 'phone-number',
  photo: 'photo',
} as const;

/** What zod found, as settings that IT can find and mend. `json`: what was read. */
export function toConfigProblems(
  issues: readonly z.core.$ZodIssue[],
  json: unknown,
): readonly ConfigProblem[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys')
      return [{ field: fieldOf(issue.path), fault: faultOf(issue, json) }];
    return issue.keys.map(
      (key): ConfigProblem => ({
        field: fieldOf([...issue.path, key]),
        fault: { kind: 'unknown-setting' },
      }),
    );
  });
}

function fieldOf(path: readonly PropertyKey[]): string {
  return z.core.toDotPath([...path]);
}

function faultOf(issue: z.core.$ZodIssue, json: unknown): ConfigFault {
  if (issue.code === 'custom') return issue.params?.fault; // a rule of our own, which names its fault
  if (valueAt(json, issue.path) === undefined) return { kind: 'missing' };

  switch (issue.code) {
    case 'invalid_value':
      return { kind: 'not-one-of', allowed: issue.values.map(String) };
    case 'too_small':
      if (issue.origin === 'string') return { kind: 'empty' };
      if (issue.origin === 'array') return { kind: 'empty-list' };
      return { kind: 'too-small', minimum: Number(issue.minimum) };
    case 'too_big':
      if (issue.origin === 'string') return { kind: 'too-many-letters', maximum: Number(issue.maximum) };
      return { kind: 'too-large', maximum: Number(issue.maximum) };
    case 'invalid_format':
      return formFault(issue.path);
    case 'invalid_type':
      return { kind: 'wrong-type', expected: expectedType(issue.expected) };
    default:
      return { kind: 'wrong-type', expected: 'text' };
  }
}

function formFault(path: readonly PropertyKey[]): ConfigFault {
  const setting = path.findLast((part) => typeof part === 'string');
  const form = Object.entries(forms).find(([name]) => name === setting)?.[1]; // addresses have no form of ours
  return form === undefined ? { kind: 'no-address' } : { kind: 'wrong-form', form };
}

function expectedType(expected: string): 'text' | 'whole-number' | 'number' | 'list' | 'group' {
  if (expected === 'array') return 'list';
  if (expected === 'object') return 'group';
  if (expected === 'number') return 'number';
  return expected === 'string' ? 'text' : 'whole-number';
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, part) => (typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined),
    json,
  );
}
