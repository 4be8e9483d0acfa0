import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { startJournalPage } from '../journal/start-journal-page.ts';

/** Put into a HIS page when a line goes into its journal; see docs/HIS-ADAPTERS.md. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  main: (context) => startJournalPage(browser.runtime, context),
});
