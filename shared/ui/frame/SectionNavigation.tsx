import type { Texts } from '../../text/text.ts';
import { rootOf } from '../parts/root-of.ts';
import { goToSection, type SectionId, sectionIds } from '../parts/sections.ts';

export type SectionNavigationProps = {
  readonly text: Pick<Texts, 'panel'>;
  readonly current: SectionId;
  readonly onGo: (section: SectionId) => void;
  /** New feedback, for the mark on its section. */
  readonly newCount: number;
};

/** Links to the four sections; the one in view is marked. */
export function SectionNavigation({ text, current, onGo, newCount }: SectionNavigationProps) {
  return (
    <nav class="sections" aria-label={text.panel.navigation}>
      {sectionIds.map((section, index) => (
        <a
          key={section}
          class="sections__link"
          href={`#${section}`}
          aria-current={section === current ? 'true' : undefined}
          aria-keyshortcuts={`Alt+${index + 1}`}
          title={`Alt+${index + 1}`}
          onClick={(event) => {
            event.preventDefault(); // the address of the page stays as the launch left it
            goToSection(rootOf(event.currentTarget), section);
            onGo(section);
          }}
        >
          {text.panel.sections[section]}
          {section === 'feedback' && newCount > 0 && <NewBadge text={text} count={newCount} />}
        </a>
      ))}
      <span class="sections__keys" aria-hidden="true">
        Alt+1–4
      </span>
    </nav>
  );
}

function NewBadge({ text, count }: { readonly text: Pick<Texts, 'panel'>; readonly count: number }) {
  return (
    <span class="badge">
      <span aria-hidden="true">{count}</span>
      <span class="hidden">, {text.panel.newFeedback(count)}</span>
    </span>
  );
}
