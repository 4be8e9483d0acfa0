import type { ComponentChildren } from 'preact';
import { rootOf } from './root-of.ts';
import { focusOn } from './sections.ts';

export type PlaceLinkProps = {
  /** Id of the place on this screen. */
  readonly to: string;
  readonly children: ComponentChildren;
};

/** A link to a place on this screen: the focus goes along, the address of the page stays. */
export function PlaceLink({ to, children }: PlaceLinkProps) {
  return (
    <a
      href={`#${to}`}
      onClick={(event) => {
        event.preventDefault();
        focusOn(rootOf(event.currentTarget), `#${to}`);
      }}
    >
      {children}
    </a>
  );
}
