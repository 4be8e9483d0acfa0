import { type CDPSession, expect, type Page } from '@playwright/test';

/**
 * The chip and its card in a HIS page. They stand in a closed shadow root, so they are read as a screen reader gets
 * them, and clicked with the mouse.
 */
export class HisChip {
  private readonly page: Page;
  private session: Promise<CDPSession> | undefined;

  constructor(page: Page) {
    this.page = page;
  }

  /** The words of the chip; empty when there is none. */
  async says(): Promise<string> {
    return (await this.chip())?.name ?? ''; // no chip
  }

  /** Opens the card. */
  async open(): Promise<void> {
    await this.click(await this.chip());
    await expect.poll(() => this.card()).not.toBe('');
  }

  /** The name of what has the focus in the chip or its card. */
  async focused(): Promise<string> {
    return (await this.look()).find(({ hasFocus, role }) => hasFocus && role === 'button')?.name ?? ''; // elsewhere
  }

  /** Everything the open card says, in one line; empty when it is closed. */
  async card(): Promise<string> {
    const seen = await this.look();
    const dialog = seen.find(({ role }) => role === 'dialog');
    if (dialog === undefined) return '';
    const byId = new Map(seen.map((one) => [one.id, one]));
    const isInside = (one: Seen | undefined): boolean =>
      one !== undefined && (one.id === dialog.id || isInside(byId.get(one.parent)));
    return seen
      .filter((one) => one.role === 'StaticText' && isInside(one))
      .map(({ name }) => name)
      .join(' ');
  }

  /** The button on the card. */
  async pressOpenPanel(): Promise<void> {
    const buttons = (await this.look()).filter(({ role }) => role === 'button');
    await this.click(buttons.find(({ name }) => /^(Open paneel|Open panel)$/.test(name)));
  }

  private async chip(): Promise<Seen | undefined> {
    return (await this.look()).find(({ role, name }) => role === 'button' && /^WoR(: |$)/.test(name));
  }

  private async look(): Promise<readonly Seen[]> {
    const { nodes } = await (await this.browser()).send('Accessibility.getFullAXTree');
    return nodes
      .filter(({ ignored, role }) => !ignored || role?.value === 'none')
      .map(({ nodeId, parentId, backendDOMNodeId, role, name, properties = [] }) => ({
        id: nodeId,
        parent: parentId ?? '',
        element: backendDOMNodeId ?? 0,
        role: String(role?.value),
        name: String(name?.value ?? ''),
        hasFocus: properties.some((property) => property.name === 'focused' && property.value.value === true),
      }));
  }

  private async click(seen: Seen | undefined): Promise<void> {
    if (seen === undefined) throw new Error('there is nothing of the kind to click in the HIS page');
    const { model } = await (await this.browser()).send('DOM.getBoxModel', { backendNodeId: seen.element });
    const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
    await this.page.mouse.click((left + right) / 2, (top + bottom) / 2);
  }

  private browser(): Promise<CDPSession> {
    this.session ??= this.page.context().newCDPSession(this.page);
    return this.session;
  }
}

type Seen = {
  readonly id: string;
  readonly parent: string;
  readonly element: number;
  readonly role: string;
  readonly name: string;
  readonly hasFocus: boolean;
};
