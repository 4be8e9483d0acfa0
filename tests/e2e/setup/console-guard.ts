import type { BrowserContext, ConsoleMessage } from '@playwright/test';

/** Something a page wrote to its console, or threw. */
export type Noise = { readonly text: string; readonly url: string };

/**
 * Collects everything the pages of a context say in their consoles. A browser itself reports every failed request
 * there; a story that makes the HIS say no declares which ones it expects.
 */
export function listenForNoise(context: BrowserContext): { readonly noise: Noise[] } {
  const noise: Noise[] = [];
  context.on('console', (message: ConsoleMessage) =>
    noise.push({ text: message.text(), url: message.location().url }),
  );
  context.on('weberror', (error) =>
    noise.push({ text: String(error.error()), url: error.page()?.url() ?? '' }),
  );
  return { noise };
}

/** The noise that a story did not declare. What the browser says in pages of its own is not about us. */
export function undeclared(noise: readonly Noise[], expected: readonly RegExp[]): readonly Noise[] {
  return noise.filter(
    ({ text, url }) => !url.startsWith('chrome://') && !expected.some((pattern) => pattern.test(text)),
  );
}

/** The browser's own line about an answer with one of these statuses. */
export function statusNoise(...statuses: readonly number[]): RegExp {
  return new RegExp(
    `^Failed to load resource: the server responded with a status of (${statuses.join('|')}) `,
  );
}

/** The browser's own line about a connection that broke before the answer. */
export const brokenConnectionNoise =
  /^Failed to load resource: net::ERR_(EMPTY_RESPONSE|CONNECTION_RESET|FAILED)/;
