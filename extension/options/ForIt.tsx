import { browser } from 'wxt/browser';
import { CopyButton } from '../../shared/ui/parts/CopyButton.tsx';
import type { AllText } from '../own-pages/load-all-text.ts';
import { scopesFor } from '../session/extension-scopes.ts';

/** What IT needs to register the extension with a server. */
export function ForIt({ text }: { readonly text: AllText }) {
  const { forIt } = text.extension.options;
  const lines = [
    { label: forIt.redirect, value: browser.identity.getRedirectURL() },
    { label: forIt.scopes, value: scopesFor('record', 'v2', 'online_access') },
    { label: forIt.scopesExchange, value: scopesFor('exchange', 'v2', 'online_access') },
  ];
  return (
    <section class="settings__part" aria-labelledby="for-it">
      <h2 class="section__heading" id="for-it">
        {forIt.title}
      </h2>
      <dl class="settings__facts">
        {lines.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <code>{value}</code>
              <CopyButton text={text} label={text.panel.copy} copies={value} />
            </dd>
          </div>
        ))}
      </dl>
      <p class="faint">{forIt.version(browser.runtime.getManifest().version)}</p>
    </section>
  );
}
