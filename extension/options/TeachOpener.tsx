import { browser } from 'wxt/browser';
import type { AllText } from '../own-pages/load-all-text.ts';

export type TeachOpenerProps = { readonly text: AllText };

/** Teaching happens beside the page that is taught, so in a small window of its own. */
export function TeachOpener({ text: { teach } }: TeachOpenerProps) {
  const open = () =>
    void browser.windows.create({ url: '/teach.html', type: 'popup', width: 420, height: 900 });
  return (
    <section class="settings__part" aria-labelledby="teach">
      <h2 class="section__heading" id="teach">
        {teach.inSettings}
      </h2>
      <p>{teach.inSettingsBody}</p>
      <button type="button" class="button" onClick={open}>
        {teach.title}
      </button>
    </section>
  );
}
