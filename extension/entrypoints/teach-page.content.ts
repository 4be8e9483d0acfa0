import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { startTeachPage } from '../teach/teach-page.ts';

/** Put into a page only when somebody teaches it; see docs/HIS-ADAPTERS.md. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  main: (context) => startTeachPage(browser.runtime, context),
});
