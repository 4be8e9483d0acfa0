import { ExternalLink } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { CoachChannel } from '../../domain/people/coach-organisation.ts';
import type { Texts } from '../../text/text.ts';
import { CopyButton } from '../parts/CopyButton.tsx';
import type { PreviewRow } from '../referral/preview-rows.ts';
import { SentByUser } from './SentByUser.tsx';

export type PortalActionsProps = {
  readonly text: Texts;
  readonly channel: Extract<CoachChannel, { kind: 'portal' }>;
  /** The lines of the preview, in Dutch, to copy one by one; undefined while something is still needed. */
  readonly rows: readonly PreviewRow[] | undefined;
  /** Filling the form, where a surface can. */
  readonly filling: ComponentChildren;
  readonly onSent: () => void;
};

/** A portal's form in a tab of its own, the text to copy into it, and the user's word that it went. */
export function PortalActions({ text, channel, rows, filling, onSent }: PortalActionsProps) {
  const { carriers } = text;
  const { name } = channel;
  const [tab, setTab] = useState<'not-yet' | 'opened' | 'blocked'>('not-yet');
  const can = rows === undefined ? 'wait' : 'press';
  return (
    <div class="carrier">
      <p class="small">{carriers.portal.goes(name)}</p>
      <button
        type="button"
        class={`button button--wide ${tab === 'not-yet' ? 'button--primary' : ''}`}
        aria-disabled={can === 'wait'}
        aria-describedby="missing"
        onClick={() => can === 'press' && setTab(openTab(channel.address))}
      >
        <ExternalLink size={16} />
        {carriers.portal.open(name)}
      </button>
      <div role="status">
        {tab === 'opened' && <p class="small">{carriers.portal.opened(name)}</p>}
        {tab === 'blocked' && (
          <p class="notice">
            {carriers.portal.blocked}{' '}
            <a href={channel.address} target="_blank" rel="noopener noreferrer">
              {channel.address}
            </a>
          </p>
        )}
      </div>
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

/** Without `noopener` in the call, because a browser then never tells whether it opened; the tie is cut right after. */
function openTab(address: string): 'opened' | 'blocked' {
  const tab = window.open('', '_blank');
  if (tab === null) return 'blocked';
  tab.opener = null;
  tab.location.replace(address);
  return 'opened';
}
