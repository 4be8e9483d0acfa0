import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { TextField } from '../../../shared/ui/parts/fields/TextField.tsx';
import type { HisAdapter } from '../../his/his-adapter.ts';
import { readAdapter } from '../../his/read-his-adapter.ts';
import type { PanelAppProps } from '../../own-pages/panel-props.ts';
import { useWatched } from '../../own-pages/use-watched.ts';
import { asJson } from '../../settings/enabled-adapters.ts';
import { askAccess } from '../../settings/page-access.ts';
import { loadSettings, onSettingsChanged } from '../../settings/stored-settings.ts';

/** Which page is taught, and the adapter to be tried out anew, if there is one. */
export type Begun = { readonly tab: number; readonly site: string; readonly adapter: HisAdapter | undefined };

export type StartPartProps = Pick<PanelAppProps, 'text'> & { readonly onBegin: (begun: Begun) => void };

/** Which page it is, and access to it: asked at the click that begins. */
export function StartPart({ text, onBegin }: StartPartProps) {
  const { start, intro } = text.teach;
  const [address, setAddress] = useState('');
  const [why, setWhy] = useState<'' | 'noAddress' | 'refused' | 'notOpen'>('');
  const [tried, setTried] = useState<HisAdapter | undefined>(undefined);
  const stored = useWatched(loadSettings, onSettingsChanged);
  const site = siteOf(address);

  const begin = () => {
    if (site === undefined) return setWhy('noAddress');
    void askAccess([site.pattern]) // first: the click must still be the user's
      .then(async (given) => {
        const tab = given ? await newestTab(site.pattern) : undefined;
        if (tab !== undefined) onBegin({ tab, site: site.name, adapter: tried });
        else setWhy(given ? 'notOpen' : 'refused');
      });
  };
  const known = adaptersIn(stored?.json.adapters);
  return (
    <>
      <p>{intro}</p>
      <TextField
        label={start.address}
        value={address}
        onInput={(typed) => {
          setAddress(typed);
          setTried(undefined);
          setWhy('');
        }}
        remark={start.addressRemark}
      />
      {site !== undefined && <p class="small">{start.why(site.name)}</p>}
      <button type="button" class="button button--primary" onClick={begin}>
        {site === undefined ? start.askUnknown : start.ask(site.name)}
      </button>
      <div role="alert">{why !== '' && <p class="notice">{start[why]}</p>}</div>
      {known.length > 0 && (
        <section class="settings__part" aria-labelledby="known">
          <h2 class="section__heading" id="known">
            {start.known}
          </h2>
          <ul class="plain-list settings__list">
            {known.map((adapter) => (
              <li key={adapter.id} class="setting row">
                <span>{adapter.name}</span>
                <button
                  type="button"
                  class="button button--quiet"
                  aria-label={`${start.again}: ${adapter.name}`}
                  aria-pressed={tried?.id === adapter.id}
                  onClick={() => {
                    setTried(adapter);
                    setAddress(adapter.matches[0]?.replace('*.', '').replace(/\*$/, '') ?? ''); // one at least
                  }}
                >
                  {start.again}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function siteOf(address: string): { readonly name: string; readonly pattern: string } | undefined {
  const url = URL.parse(address.trim());
  if (url === null || !/^https?:$/.test(url.protocol)) return undefined;
  return { name: url.hostname, pattern: `${url.protocol}//${url.hostname}/*` };
}

/** Of several tabs of this site, the one that the user was at last. */
async function newestTab(pattern: string): Promise<number | undefined> {
  const tabs = await browser.tabs.query({ url: [pattern] });
  const [newest] = tabs.toSorted((one, other) => (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0)); // never in front
  return newest?.id;
}

function adaptersIn(own: unknown): readonly HisAdapter[] {
  if (!Array.isArray(own)) return [];
  return own.flatMap((json: unknown) => {
    const read = readAdapter(asJson(json));
    return read.ok ? [read.value] : [];
  });
}
