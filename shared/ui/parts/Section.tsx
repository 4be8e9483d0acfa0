import type { ComponentChildren } from 'preact';
import type { SectionId } from './sections.ts';

export type SectionProps = {
  readonly section: SectionId;
  readonly heading: string;
  /** On the line of the heading, such as what is done with the whole section. */
  readonly beside?: ComponentChildren;
  /** `bare` where what is in it has boxes of its own. */
  readonly look?: 'bare';
  readonly children: ComponentChildren;
};

/** One of the four parts of the panel: a landmark whose heading can take the focus. */
export function Section({ section, heading, beside, look, children }: SectionProps) {
  const headingId = `${section}-heading`;
  return (
    <section
      class={look === 'bare' ? 'section section--bare' : 'section'}
      id={section}
      aria-labelledby={headingId}
    >
      <div class="section__top">
        <h2 class="section__heading" id={headingId} tabIndex={-1}>
          {heading}
        </h2>
        {beside}
      </div>
      {children}
    </section>
  );
}
