import type { Launch } from '../smart/launches.ts';

/** What a launch link may ask for beside user and patient; for scripts, bookmarks and tests. */
export type LaunchRequest = Pick<Launch, 'banner' | 'intent' | 'tokenSeconds' | 'refresh'> & {
  readonly patient: string | undefined;
  readonly page: 'launch.html' | 'launch-worklist.html' | 'launch-volume.html' | 'launch-coach.html';
  readonly app: string;
};

type Query = Readonly<Record<string, string>>;

const HALF_AN_HOUR = 30 * 60;

/** Launch link → request, or a sentence on what is wrong with the link. */
export function readLaunchRequest(query: Query, appUrl: string): LaunchRequest | string {
  const tokenSeconds = Number(query.token_ttl ?? HALF_AN_HOUR);
  if (!Number.isInteger(tokenSeconds) || tokenSeconds < 1)
    return 'token_ttl is een aantal seconden, zoals 5.';

  const app = query.app ?? appUrl;
  if (!URL.canParse(app)) return 'app is een volledig adres, zoals http://localhost:4310.';

  const page = pageOf(query.view);
  if (page === undefined) return 'view is worklist, volume of coach, of blijft weg.';

  const hasPatient = page === 'launch.html' && query.context !== 'none';
  return {
    patient: hasPatient ? query.patient : undefined,
    page,
    app: app.replace(/\/$/, ''),
    banner: bannerOf(query),
    intent: query.intent,
    tokenSeconds,
    refresh: query.refresh === 'no' ? 'withheld' : 'given',
  };
}

/** Where the browser goes: the app's launch page, told which server to ask and under which launch. */
export function launchAddress({ app, page }: LaunchRequest, iss: string, launch: string): string {
  const address = new URL(app.endsWith('.html') ? app : `${app}/${page}`);
  address.searchParams.set('iss', iss);
  address.searchParams.set('launch', launch);
  return address.href;
}

function pageOf(view: string | undefined): LaunchRequest['page'] | undefined {
  if (view === undefined) return 'launch.html';
  if (view === 'worklist') return 'launch-worklist.html';
  if (view === 'coach') return 'launch-coach.html';
  return view === 'volume' ? 'launch-volume.html' : undefined;
}

/** Beside the journal the HIS shows the patient already; in a tab of its own the app must. */
function bannerOf({ banner, target }: Query): Launch['banner'] {
  if (banner === undefined) return target === 'iframe' ? 'his' : 'app';
  return banner === 'no' ? 'his' : 'app';
}
