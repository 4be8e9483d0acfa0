import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { startPortalPage } from '../portal/start-portal-page.ts';

/** Registered by the background, for the portals that were allowed; see docs/PORTAL-FILLING.md. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  main: (context) => startPortalPage(browser.runtime, context),
});
