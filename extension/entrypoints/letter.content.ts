import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { startLetterPage } from '../letter/start-letter-page.ts';

/** Put into a HIS page when the user asks for the letter that is open there; see docs/HIS-ADAPTERS.md. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  main: (context) => startLetterPage(browser.runtime, context),
});
