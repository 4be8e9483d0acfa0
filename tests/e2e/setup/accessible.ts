import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Frame, type Page } from '@playwright/test';
import type Axe from 'axe-core';

const script = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe puts in a page; `evaluate` runs there. */
declare const axe: typeof Axe;

const wcag22 = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Fails with the rule, the element and the fix when axe finds anything against WCAG 2.2 AA on this screen. */
export async function expectAccessible(page: Page): Promise<void> {
  const found: string[] = [];
  for (const frame of page.frames()) {
    if (frame !== page.mainFrame() && frame.url() === 'about:blank') continue; // nothing was put in it yet
    found.push(...(await violationsIn(frame)));
  }
  expect(found, `axe on ${new URL(page.url()).pathname}`).toEqual([]);
}

/** Screens of this run that axe found nothing in: by their elements and attributes, the window and its colours. */
const passed = new Set<string>();

/**
 * What axe finds in this document. A screen that differs from one that passed in its words only is not looked at
 * again: no rule asks more of words than that they are there, and a third of a story's time goes to axe.
 */
async function violationsIn(frame: Frame): Promise<readonly string[]> {
  const screen = createHash('sha256')
    .update(await frame.evaluate(describeScreen))
    .digest('hex');
  if (passed.has(screen)) return [];
  const found = await runAxe(frame);
  if (found.length === 0) passed.add(screen);
  return found;
}

/** Runs in the page. A word stays a word and nothing stays nothing. */
function describeScreen(): string {
  const words = document.documentElement.outerHTML.replace(/>[^<]*\S[^<]*</g, '>x<');
  const colours = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map(
    (query) => matchMedia(query).matches,
  );
  return [location.pathname, innerWidth, innerHeight, ...colours, words].join(' ');
}

/** Every frame is a document of its own here, with landmarks and a heading of its own. */
async function runAxe(frame: Frame): Promise<readonly string[]> {
  if (!(await frame.evaluate(() => 'axe' in globalThis))) await frame.evaluate(script);
  return frame.evaluate(async (tags) => {
    // Scrolled, something always lies half under the sticky header, and axe takes it for too small to hit.
    scrollTo({ top: 0, behavior: 'instant' });
    // Likewise half under a bar that stays at the bottom: where that lies in the page, nothing is under it.
    const bars = [...document.querySelectorAll<HTMLElement>('.bar')];
    for (const bar of bars) bar.style.position = 'static';
    // The browser paints the user's colours, while axe reads ours.
    const isOursToPaint = !matchMedia('(forced-colors: active)').matches;
    const { violations } = await axe.run(document, {
      runOnly: tags,
      rules: { 'color-contrast': { enabled: isOursToPaint } },
      resultTypes: ['violations'],
      iframes: false,
    });
    for (const bar of bars) bar.style.position = '';
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${help}\n  ${html}\n  ${failureSummary ?? ''}`),
    );
  }, wcag22);
}
