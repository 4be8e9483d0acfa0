import { findHttpError } from '../server/network-error.ts';

/**
 * What a server itself said of a failed sign-in, for IT: an OAuth error code ("invalid_client"), or "HTTP 500" where it
 * gave none, and its description, made safe to show.
 */
export type ServerWords = { readonly error: string; readonly description: string | undefined };

const LONGEST = 200;

/** OAuth error and description as a server gave them; undefined where it gave no error code. */
export function readServerWords(error: string | null, description: string | null): ServerWords | undefined {
  if (error === null || !/^[\w.-]{1,60}$/.test(error)) return undefined; // a code, never a sentence
  return { error, description: safeWords(description ?? '') };
}

/** The same of an answer that fhirclient threw: it keeps error and description as the last line of its message. */
export function wordsOfThrown(thrown: unknown): ServerWords | undefined {
  const error = findHttpError(thrown);
  if (error === undefined) return undefined;

  const [, line = ''] = /\nURL: [^\n]*\n(?!\n)(.*)$/s.exec(error.message) ?? [];
  const [, code, description] = /^([\w.-]+)(?:: (.*))?$/s.exec(line) ?? [];
  const said = readServerWords(code ?? null, description ?? null);
  return said ?? { error: `HTTP ${error.status}`, description: undefined };
}

/** What could be an address, a token, a code, a number, a date or a record is as "…": these lines are mailed. */
const secrets: readonly RegExp[] = [
  /https?:\/\/\S+/gi,
  /\b[A-Z][A-Za-z]+\/[\w.-]+/g, // "Practitioner/12"
  /[\w.+-]+@[\w.-]+/g,
  /\d{5,}|[\w~+/=-]*\d[\w~+/=.-]{7,}|[\w~+/=.-]{24,}/g, // a BSN, a birth date, a UUID, a JWT
];
/** Azure's own error numbers, by which IT finds the cause. */
const errorNumber = /\bAADSTS\d{3,8}\b/g;
/** A name cannot be told from other words, so nothing that speaks of a patient is shown; scopes may. */
const aboutPatient = /(?<!launch\/)pati[eë]nt(?!\/[A-Z*])/i;

function safeWords(text: string): string | undefined {
  const plain = text
    .replace(/[^\p{L}\p{N}\p{P}\p{S}]+/gu, ' ')
    .trim()
    .slice(0, 3 * LONGEST);
  if (plain === '' || aboutPatient.test(plain)) return undefined;

  const numbers = plain.match(errorNumber) ?? [];
  const safe = secrets.reduce((words, secret) => words.replace(secret, '…'), plain.replace(errorNumber, ''));
  const whole = [...numbers, safe.trim()].join(' ');
  return whole.length > LONGEST ? `${whole.slice(0, LONGEST)}…` : whole;
}
