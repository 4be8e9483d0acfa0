import type { WhyUnknown } from '../../domain/knowledge.ts';
import type { Texts } from '../../text/text.ts';
import { Section } from './Section.tsx';
import type { SectionId } from './sections.ts';

export type UnreadSectionProps = {
  readonly text: Pick<Texts, 'panel' | 'record'>;
  readonly section: SectionId;
  readonly why: WhyUnknown;
};

/** Holds the place of a section that needs something which is still being read, or could not be read. */
export function UnreadSection({ text, section, why }: UnreadSectionProps) {
  return (
    <Section section={section} heading={text.panel.sections[section]}>
      <p class={why === 'reading' ? 'faint reading-room' : 'unknown'}>{text.record.unknown[why]}</p>
    </Section>
  );
}
