import type { ComponentChildren } from 'preact';
import type { AllText } from '../../own-pages/load-all-text.ts';
import type { PortalAdapter } from '../../portal/portal-adapter.ts';
import { askAccess } from '../../settings/page-access.ts';
import type { PortalPlace } from './portal-tabs.ts';

export type ClosedPortalProps = {
  readonly text: AllText;
  readonly adapter: PortalAdapter;
  readonly place: Exclude<PortalPlace, { kind: 'tab' }>;
  /** For a referral that was typed into the portal without us. */
  readonly children: ComponentChildren;
};

/** A portal that is set but cannot be filled yet: one line, and opened what has to be done first. */
export function ClosedPortal({ text, adapter, place, children }: ClosedPortalProps) {
  const { name, matches } = adapter;
  const { pages } = text.extension;
  return (
    <details class="fold">
      <summary class="fold__summary">{text.portal.title(name)}</summary>
      {place.kind === 'not-open' ? (
        <p class="small">{text.portal.openFirst}</p>
      ) : (
        <>
          <p class="small">{pages.whyPortal(name)}</p>
          <button type="button" class="button" onClick={() => void askAccess(matches)}>
            {pages.allow(name)}
          </button>
        </>
      )}
      {children}
    </details>
  );
}
