import { Check } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { AllText } from '../own-pages/load-all-text.ts';
import { useWatched } from '../own-pages/use-watched.ts';
import { enabledHisAdapters, enabledPortalAdapters } from '../settings/enabled-adapters.ts';
import { askAccess, dropAccess, hasAccess, onAccessChanged, toSites } from '../settings/page-access.ts';
import type { Settings } from '../settings/settings-schema.ts';

export type PageAccessProps = { readonly text: AllText; readonly settings: Settings };

/** Every HIS and portal that is set: why we want to be on its pages, and one button. */
export function PageAccess({ text, settings }: PageAccessProps) {
  const { pages } = text.extension;
  return (
    <section class="settings__part" aria-labelledby="access">
      <h2 class="section__heading" id="access">
        {pages.title}
      </h2>
      <ul class="plain-list settings__list">
        {enabledHisAdapters(settings).map(({ id, name, matches, proven, episodes }) => (
          <Site
            key={id}
            text={text}
            name={name}
            why={pages.why(name, episodes === undefined ? 'patient' : 'patient-and-episodes')}
            matches={matches}
            proven={proven}
          />
        ))}
        {enabledPortalAdapters(settings).map(({ id, name, matches, proven }) => (
          <Site
            key={id}
            text={text}
            name={name}
            why={pages.whyPortal(name)}
            matches={matches}
            proven={proven}
          />
        ))}
      </ul>
    </section>
  );
}

type SiteProps = {
  readonly text: AllText;
  readonly name: string;
  readonly why: string;
  readonly matches: readonly string[];
  readonly proven: boolean;
};

function Site({ text, name, why, matches, proven }: SiteProps) {
  const { pages } = text.extension;
  const [load] = useState(() => () => hasAccess(matches));
  const access = useWatched(load, onAccessChanged);
  const [refused, setRefused] = useState<'no' | 'yes'>('no');

  const ask = () => void askAccess(matches).then((given) => setRefused(given ? 'no' : 'yes'));
  return (
    <li class="setting">
      <h3 class="subheading">{name}</h3>
      <p>{why}</p>
      {!proven && <p class="faint">{pages.unproven}</p>}
      <p class="small faint">{toSites(matches).join(', ')}</p>
      {access === false && (
        <button type="button" class="button button--primary" onClick={ask}>
          {pages.allow(name)}
        </button>
      )}
      {access === true && (
        <div class="row settings__given">
          <span>
            <Check size={16} aria-hidden="true" /> {pages.allowed}
          </span>
          <button type="button" class="button button--quiet" onClick={() => void dropAccess(matches)}>
            {pages.takeBack(name)}
          </button>
        </div>
      )}
      <div role="status">{refused === 'yes' && access === false && <p>{pages.refused}</p>}</div>
    </li>
  );
}
