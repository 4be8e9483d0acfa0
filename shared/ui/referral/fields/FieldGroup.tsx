import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Texts } from '../../../text/text.ts';
import type { SummaryGroup } from '../preview-rows.ts';

export type FieldGroupProps = {
  readonly text: Pick<Texts, 'referral'>;
  readonly group: SummaryGroup;
  /** What of it goes along, in words; empty: nothing yet. */
  readonly said: string;
  /** `something`: the user has to look at it before this referral can go. */
  readonly needs: 'nothing' | 'something';
  readonly children: ComponentChildren;
};

/**
 * One line of the summary of a referral, with its fields one tap away. A group that needs something is open; of the
 * others one at a time is, unless the window is so tall that nothing has to fold. What was typed stays in any case: the
 * fields are only out of sight.
 */
export function FieldGroup({ text: { referral }, group, said, needs, children }: FieldGroupProps) {
  const fold = useRef<HTMLDetailsElement>(null);
  const [startsOpen] = useState(() => needs === 'something' || isRoomy());
  useEffect(() => {
    if (needs === 'something' && fold.current) fold.current.open = true;
  }, [needs]);
  return (
    <details
      class="field-group"
      ref={fold}
      open={startsOpen}
      data-needs={needs}
      onToggle={({ currentTarget }) => currentTarget.open && foldOthers(currentTarget)}
    >
      <summary class="field-group__summary">
        <span class="field-group__term">{referral.groups[group]}</span>
        <span>{said === '' ? <span class="faint">{referral.nothingYet[group]}</span> : said}</span>
        <span class="field-group__change" data-when="folded">
          {referral.change}
        </span>
        <span class="field-group__change" data-when="open">
          {referral.close}
        </span>
      </summary>
      {children}
    </details>
  );
}

/** A monitor on its side: all of the panel fits, with every group open. */
function isRoomy(): boolean {
  return matchMedia('(min-height: 1400px)').matches;
}

function foldOthers(opened: HTMLDetailsElement): void {
  if (isRoomy()) return;
  const others = opened.parentElement?.querySelectorAll<HTMLDetailsElement>(
    '.field-group[data-needs="nothing"]',
  );
  for (const other of others ?? []) if (other !== opened) other.open = false;
}
