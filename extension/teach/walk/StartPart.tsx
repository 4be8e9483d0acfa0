import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { OneOf } from '../../../shared/ui/parts/fields/OneOf.tsx';
import { TextField } from '../../../shared/ui/parts/fields/TextField.tsx';
import type { HisAdapter } from '../../his/his-adapter.ts';
import { readAdapter } from '../../his/read-his-adapter.ts';
import type { PanelAppProps } from '../../own-pages/panel-props.ts';
import { useWatched } from '../../own-pages/use-watched.ts';
import type { PortalAdapter } from '../../portal/portal-adapter.ts';
import { readPortalAdapter } from '../../portal/read-portal-adapter.ts';
import { asJson } from '../../settings/enabled-adapters.ts';
import type { RawSettings } from '../../settings/merge-settings.ts';
import { askAccess } from '../../settings/page-access.ts';
import { loadSettings, onSettingsChanged } from '../../settings/stored-settings.ts';

/** Which page is taught, and the adapter to be tried out or changed, if there is one. */
export type Begun = { readonly tab: number; readonly site: string; readonly address: string } & (
  | { readonly kind: 'his'; readonly adapter: HisAdapter | undefined }
  | { readonly kind: 'form'; readonly adapter: PortalAdapter | undefined }
);
type KnownAdapter =
  | (Pick<Extract<Begun, { kind: 'his' }>, 'kind'> & { readonly adapter: HisAdapter })
  | (Pick<Extract<Begun, { kind: 'form' }>, 'kind'> & { readonly adapter: PortalAdapter });

export type StartPartProps = Pick<PanelAppProps, 'text'> & { readonly onBegin: (begun: Begun) => void };

/** Which page it is, and access to it: asked at the click that begins. */
export function StartPart({ text, onBegin }: StartPartProps) {
  const { start, intro, kindAsked, kind: kinds, form } = text.teach;
  const [kind, setKind] = useState<Begun['kind']>('his');
  const [address, setAddress] = useState('');
  const [why, setWhy] = useState<'' | 'noAddress' | 'refused' | 'notOpen'>('');
  const [tried, setTried] = useState<KnownAdapter | undefined>(undefined);
  const stored = useWatched(loadSettings, onSettingsChanged);
  const site = siteOf(address);

  const begin = () => {
    if (site === undefined) return setWhy('noAddress');
    void askAccess([site.pattern]) // first: the click must still be the user's
      .then(async (given) => {
        const tab = given ? await newestTab(site.pattern) : undefined;
        if (tab !== undefined) onBegin(begunAt({ tab, site: site.name, address: site.address }, kind, tried));
        else setWhy(given ? 'notOpen' : 'refused');
      });
  };
  const known = knownIn(stored?.json ?? {}); // not read yet
  return (
    <>
      <OneOf
        legend={kindAsked}
        options={['his', 'form']}
        labels={kinds}
        chosen={kind}
        onChange={(chosen) => {
          setKind(chosen);
          setTried(undefined);
        }}
      />
      <p>{kind === 'his' ? intro : form.intro}</p>
      <TextField
        label={kind === 'his' ? start.address : form.address}
        value={address}
        onInput={(typed) => {
          setAddress(typed);
          setTried(undefined);
          setWhy('');
        }}
        remark={kind === 'his' ? start.addressRemark : start.formRemark}
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
            {known.map((one) => (
              <li key={`${one.kind} ${one.adapter.id}`} class="setting row">
                <span>{one.adapter.name}</span>
                <button
                  type="button"
                  class="button button--quiet"
                  aria-label={`${one.kind === 'his' ? start.again : start.change}: ${one.adapter.name}`}
                  aria-pressed={tried?.kind === one.kind && tried.adapter.id === one.adapter.id}
                  onClick={() => {
                    setTried(one);
                    setKind(one.kind);
                    setAddress(one.adapter.matches[0]?.replace('*.', '').replace(/\*$/, '') ?? ''); // one at least
                  }}
                >
                  {one.kind === 'his' ? start.again : start.change}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function begunAt(
  at: Pick<Begun, 'tab' | 'site' | 'address'>,
  kind: Begun['kind'],
  known: KnownAdapter | undefined,
): Begun {
  if (known !== undefined) return { ...at, ...known };
  return { ...at, kind, adapter: undefined };
}

function siteOf(
  address: string,
): { readonly name: string; readonly pattern: string; readonly address: string } | undefined {
  const url = URL.parse(address.trim());
  if (url === null || !/^https?:$/.test(url.protocol)) return undefined;
  return { name: url.hostname, pattern: `${url.protocol}//${url.hostname}/*`, address: url.href };
}

/** Of several tabs of this site, the one that the user was at last. */
async function newestTab(pattern: string): Promise<number | undefined> {
  const tabs = await browser.tabs.query({ url: [pattern] });
  const [newest] = tabs.toSorted((one, other) => (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0)); // never in front
  return newest?.id;
}

function knownIn({ adapters, portalAdapters }: RawSettings): readonly KnownAdapter[] {
  const his = asList(adapters).flatMap((json): readonly KnownAdapter[] => {
    const read = readAdapter(asJson(json));
    return read.ok ? [{ kind: 'his', adapter: read.value }] : [];
  });
  const forms = asList(portalAdapters).flatMap((json): readonly KnownAdapter[] => {
    const read = readPortalAdapter(asJson(json), () => true); // selectors were tried when it was made
    return read.ok ? [{ kind: 'form', adapter: read.value }] : [];
  });
  return [...his, ...forms];
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
