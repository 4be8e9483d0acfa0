import type { ComponentChildren } from 'preact';
import type { SectionId } from './sections.ts';

export type SectionProps = {
  readonly section: SectionId;
  readonly heading: string;
  readonly children: ComponentChildren;
};

/** One of the four parts of the panel: a landmark whose heading can take the focus. */
export function Section({ section, heading, children }: SectionProps) {
  const headingId = `${section}-heading`;
  return (
    <section class="section" id={section} aria-labelledby={headingId}>
      <h2 class="section__heading" id={headingId} tabIndex={-1}>
        {heading}
      </h2>
      {children}
    </section>
  );
}
