import '../background/worker-window.ts';
import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../background/start-background.ts';

/** Chromium runs it as a service worker, Firefox as an event page; both stop it whenever they like. */
export default defineBackground({ main: startBackground });
