import type { Texts } from '../../text/text.ts';
import { rootOf } from '../parts/root-of.ts';
import { focusOn, type PanelMode, panelModes } from '../parts/sections.ts';

export type ModeNavigationProps = {
  readonly text: Pick<Texts, 'panel'>;
  readonly mode: PanelMode;
  readonly news: News;
};

/** What came in that this user has not read: messages, and all of it. */
export type News = { readonly messages: number; readonly all: number };

/** Where each mode begins; after sending there is only the referral. */
const begins = {
  consult: '#signals-heading, #referral-heading',
  feedback: '#feedback-heading',
} as const satisfies Record<PanelMode, string>;
const keys = { consult: 'Alt+1 Alt+2 Alt+3', feedback: 'Alt+4' } as const satisfies Record<PanelMode, string>;

/** Links to the two modes; the one that is on the screen is marked. */
export function ModeNavigation({ text: { panel }, mode, news }: ModeNavigationProps) {
  return (
    <nav class="modes" aria-label={panel.navigation}>
      {panelModes.map((one) => (
        <a
          key={one}
          class="modes__link"
          href={begins[one].split(',')[0]}
          aria-current={one === mode ? 'true' : undefined}
          aria-keyshortcuts={keys[one]}
          title={panel.modeKeys[one]}
          onClick={(event) => {
            event.preventDefault(); // the address of the page stays as the launch left it
            focusOn(rootOf(event.currentTarget), begins[one]);
          }}
        >
          {panel.modes[one]}
          {one === 'feedback' && news.all > 0 && <NewsMark text={{ panel }} news={news} />}
        </a>
      ))}
    </nav>
  );
}

function NewsMark({ text: { panel }, news: { messages, all } }: Pick<ModeNavigationProps, 'text' | 'news'>) {
  const isSaid = messages > 0;
  return (
    <strong>
      {' '}
      ·{' '}
      <span class="modes__short" aria-hidden="true">
        {isSaid ? messages : all}
      </span>
      <span class="modes__long">{isSaid ? panel.messages(messages) : panel.newFeedback(all)}</span>
      {isSaid && <span class="hidden">, {panel.newFeedback(all)}</span>}
    </strong>
  );
}
