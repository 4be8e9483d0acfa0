import type { CDPSession, Page } from '@playwright/test';
import { build } from 'vite';
import {
  type PortalAnswer,
  type PortalRequest,
  portalAnswerSchema,
} from '../../../extension/portal/portal-messages.ts';
import type { PortalValues } from '../../../shared/domain/referral/portal-values.ts';
import type { Places } from './portal-driver.ts';

/** The fill engine in a page, as the panel would speak to it. */
export type PortalEngine = { readonly ask: (request: PortalRequest) => Promise<PortalAnswer> };

/** What became of each field, by label. */
export function outcomes(answer: PortalAnswer): Readonly<Record<string, string>> {
  if (answer.kind !== 'portal/filled' && answer.kind !== 'portal/undone') return {};
  return Object.fromEntries(answer.report.fields.map(({ label, outcome }) => [label, outcome]));
}

let script: Promise<string> | undefined;

/** Puts the engine into an isolated world of the page, as the browser does with a content script. */
export async function portalEngine(
  page: Page,
  adapter: string,
  values: PortalValues,
  places: Places = {},
): Promise<PortalEngine> {
  script ??= bundled();
  const browser = await page.context().newCDPSession(page);
  const { frameTree } = await browser.send('Page.getFrameTree');
  const { executionContextId } = await browser.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'extension',
  });
  const run = (expression: string) => runIn(browser, executionContextId, expression);

  await run(await script);
  await run(`startDriver(${JSON.stringify(adapter)}, ${JSON.stringify(values)}, ${JSON.stringify(places)})`);
  return {
    ask: async (request) => portalAnswerSchema.parse(await run(`askPortal(${JSON.stringify(request)})`)),
  };
}

async function runIn(browser: CDPSession, contextId: number, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await browser.send('Runtime.evaluate', {
    expression,
    contextId,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

async function bundled(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: `${import.meta.dirname}/portal-driver.ts`, formats: ['iife'], name: 'driver' },
    },
  });
  const [output] = Array.isArray(made) ? made : [made];
  if (output === undefined || !('output' in output)) throw new Error('the engine was not bundled');
  return output.output[0].code;
}
