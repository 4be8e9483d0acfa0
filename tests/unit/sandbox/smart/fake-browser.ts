/** A browser as far as signing in goes: it keeps cookies and follows redirects, one hop at a time. */
export type FakeBrowser = {
  /** Opens an address and follows redirects until a page, or until one leads to an address that starts so. */
  readonly open: (address: string, stopAt?: string) => Promise<Landing>;
  readonly submit: (
    address: string,
    form: Readonly<Record<string, string>>,
    stopAt?: string,
  ) => Promise<Landing>;
  readonly cookie: (name: string) => string | undefined;
};

/** Where the browser ended up. */
type Landing = { readonly address: URL; readonly status: number; readonly text: string };

const MOST_HOPS = 12;

/** A browser with no cookies yet. */
export function createFakeBrowser(): FakeBrowser {
  const cookies = new Map<string, string>();

  async function visit(
    address: string,
    init: RequestInit,
    stopAt: string | undefined,
    hop = 0,
  ): Promise<Landing> {
    if (hop > MOST_HOPS) throw new Error(`too many redirects, last to ${address}`);
    if (stopAt !== undefined && address.startsWith(stopAt))
      return { address: new URL(address), status: 0, text: '' };

    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(address, { ...init, headers: { cookie }, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
    }

    const location = response.headers.get('location');
    if (location !== null) return visit(new URL(location, address).href, {}, stopAt, hop + 1);
    return { address: new URL(address), status: response.status, text: await response.text() };
  }

  return {
    open: (address, stopAt) => visit(address, {}, stopAt),
    submit: (address, form, stopAt) =>
      visit(address, { method: 'POST', body: new URLSearchParams(form) }, stopAt),
    cookie: (name) => cookies.get(name),
  };
}
