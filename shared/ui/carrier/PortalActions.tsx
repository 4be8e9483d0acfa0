import { ExternalLink } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { CoachChannel } from '../../domain/people/coach-organisation.ts';
import type { Texts } from '../../text/text.ts';
import { CopyButton } from '../parts/CopyButton.tsx';
import type { PreviewRow } from '../referral/preview-rows.ts';
import { SentByUser } from './SentByUser.tsx';

/** Who opens the portal: we, in a new tab; or the HIS. `link`: the user then pastes the link; `field`: brings the tab to it. */
export type PortalOpening =
  | { readonly by: 'us' | 'link' }
  | { readonly by: 'his'; readonly field: ComponentChildren };

export type PortalActionsProps = {
  readonly text: Texts;
  readonly channel: Extract<CoachChannel, { kind: 'portal' }>;
  /** The lines of the preview, in Dutch, to copy one by one; undefined while something is still needed. */
  readonly rows: readonly PreviewRow[] | undefined;
  readonly opening: PortalOpening;
  /** Filling the form, where a surface can. */
  readonly filling: ComponentChildren;
  readonly onSent: () => void;
};

/** A portal's form in a tab of its own, the text to copy into it, and the user's word that it went. */
export function PortalActions({ text, channel, rows, opening, filling, onSent }: PortalActionsProps) {
  const { carriers } = text;
  const { name } = channel;
  return (
    <div class="carrier">
      <p class="small">{carriers.portal.goes(name)}</p>
      {opening.by === 'us' && (
        <OpenHere text={text} channel={channel} can={rows === undefined ? 'wait' : 'press'} />
      )}
      {opening.by === 'link' && <OpenByLink text={text} channel={channel} />}
      {opening.by === 'his' && opening.field}
      {filling}
      {rows && (
        <details class="fold">
          <summary class="fold__summary">{carriers.portal.fields}</summary>
          <ul class="plain-list">
            {rows.map(({ id, term, value }) => (
              <li key={id} class="row">
                <span class="small">
                  <strong>{term}</strong> {value}
                </span>
                <CopyButton text={text} label={carriers.portal.copyField(term)} copies={value} look="icon" />
              </li>
            ))}
          </ul>
        </details>
      )}
      <SentByUser
        text={text}
        waitsFor={rows === undefined ? text.referral.missingHeading : undefined}
        onSent={onSent}
      />
    </div>
  );
}

type OpenHereProps = Pick<PortalActionsProps, 'text' | 'channel'> & { readonly can: 'wait' | 'press' };

function OpenHere({ text: { carriers }, channel: { name, address }, can }: OpenHereProps) {
  const [tab, setTab] = useState<'not-yet' | 'opened' | 'blocked'>('not-yet');
  return (
    <>
      <button
        type="button"
        class={`button button--wide ${tab === 'not-yet' ? 'button--primary' : ''}`}
        aria-disabled={can === 'wait'}
        aria-describedby="missing"
        onClick={() => can === 'press' && setTab(openTab(address))}
      >
        <ExternalLink size={16} />
        {carriers.portal.open(name)}
      </button>
      <div role="status">
        {tab === 'opened' && <p class="small">{carriers.portal.opened(name)}</p>}
        {tab === 'blocked' && (
          <p class="notice">
            {carriers.portal.blocked}{' '}
            <a href={address} target="_blank" rel="noopener noreferrer">
              {address}
            </a>
          </p>
        )}
      </div>
    </>
  );
}

/** Where we cannot see which tab the HIS opened: the user takes the link along. It names the coach, and no patient. */
function OpenByLink({ text, channel: { name, address } }: Omit<OpenHereProps, 'can'>) {
  const { fromHis } = text.carriers.portal;
  return (
    <>
      <p>
        <strong>{fromHis.open(name)}</strong> {fromHis.pasteLink}
      </p>
      <CopyButton text={text} label={fromHis.copyLink} copies={address} look="button" />
    </>
  );
}

/** Without `noopener` in the call, because a browser then never tells whether it opened; the tie is cut right after. */
function openTab(address: string): 'opened' | 'blocked' {
  const tab = window.open('', '_blank');
  if (tab === null) return 'blocked';
  tab.opener = null;
  tab.location.replace(address);
  return 'opened';
}
