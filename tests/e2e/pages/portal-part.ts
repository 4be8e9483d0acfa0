import type { Locator } from '@playwright/test';
import type { Screen } from './screen.ts';

/** What the sandbox's portal is called, by what its form is built with. */
const portalNames = {
  plain: 'Verwijsportaal van de proefomgeving (HTML)',
  react: 'Verwijsportaal van de proefomgeving (React)',
  vue: 'Verwijsportaal van de proefomgeving (Vue)',
  'web-components': 'Verwijsportaal van de proefomgeving (webcomponenten)',
} as const;

/** "Invullen in …", beneath the send button of the panel in the extension: one portal, from preview to recorded. */
export class PortalPart {
  readonly part: Locator;

  constructor(screen: Screen, build: keyof typeof portalNames) {
    this.part = screen.getByRole('region', { name: `Invullen in ${portalNames[build]}` });
  }

  /** Waits for a form that is open in a tab; `aria-disabled` while something holds sending. */
  get begin(): Locator {
    return this.part.getByRole('button', { name: /^Invullen in / });
  }

  /** What will become of a field. */
  planned(field: string): Locator {
    return this.part.getByRole('definition').and(this.part.locator(`dt:text-is("${field}") + dd`));
  }

  /** "Dit formulier is van …": asked where the portal names no one. */
  get rightForm(): Locator {
    return this.part.getByRole('checkbox', { name: /^Dit formulier is van / });
  }

  get fill(): Locator {
    return this.part.getByRole('button', { name: 'Invullen', exact: true });
  }

  get lookAgain(): Locator {
    return this.part.getByRole('button', { name: 'Opnieuw bekijken' });
  }

  /** "7 van 8 velden ingevuld", or how many were put back. */
  get report(): Locator {
    return this.part.getByRole('heading', { name: / velden? (ingevuld|teruggezet)$/ });
  }

  /** The fields that were not filled, each with why. */
  get left(): Locator {
    return this.part.getByRole('listitem');
  }

  get undo(): Locator {
    return this.part.getByRole('button', { name: 'Ongedaan maken' });
  }

  /** That the portal shows somebody else, or perhaps does. */
  get refusal(): Locator {
    return this.part.getByRole('alert');
  }

  get sentThere(): Locator {
    return this.part.getByRole('button', { name: 'Ik heb het in het portaal verstuurd' });
  }
}
