import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { startHisPage } from '../his/his-page.ts';
import { untilOpened } from '../his/until-opened.ts';

/** Registered by the background, for the origins that were allowed; see docs/HIS-ADAPTERS.md. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: (context) => untilOpened(document).then(() => startHisPage(browser.runtime, context)),
});
