/** An app that is registered with the HIS. */
export type RegisteredClient = {
  readonly id: string;
  readonly name: string;
  /** Where it may be sent back to, when that is not where the app is served. */
  readonly redirects?: readonly string[];
};

/** What Chromium and Firefox make of the ids of the unpacked extension. */
const extensionRedirects: readonly string[] = [
  'https://dhlciglbbmmngonnnbjpmogpgjagnamk.chromiumapp.org/',
  'https://025490b1c929fa0cea371d4b66414ed614764293.extensions.allizom.org/',
];

/** One client id a launch page, so that each asks for its own least set of scopes. */
export const registeredClients: readonly RegisteredClient[] = [
  { id: 'wor-consult', name: 'Welzijn op Recept' },
  { id: 'wor-worklist', name: 'Welzijn op Recept: werklijst' },
  { id: 'wor-volume', name: 'Welzijn op Recept: volume' },
  { id: 'wor-coach', name: 'Welzijn op Recept: welzijnscoach' },
  { id: 'wor-extension', name: 'Welzijn op Recept: browserextensie', redirects: extensionRedirects },
];

const redirectPaths: readonly string[] = ['/', '/index.html'];

/** The addresses that an app served at `appUrl` may be sent back to after signing in. */
export function redirectUris(appUrl: string): string[] {
  return redirectPaths.map((path) => `${appUrl}${path}`);
}

/** The same pages on this machine at another port: a development server, or a test on a free port (RFC 8252 §7.3). */
export function isLoopbackRedirect(uri: string): boolean {
  const url = URL.parse(uri);
  if (url?.protocol !== 'http:' || url.search !== '' || url.hash !== '') return false;
  return ['localhost', '127.0.0.1'].includes(url.hostname) && redirectPaths.includes(url.pathname);
}
