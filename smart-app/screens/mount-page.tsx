import { type QueryClient, QueryClientProvider } from '@tanstack/preact-query';
import { type ComponentChild, render } from 'preact';
import { useEffect, useErrorBoundary, useState } from 'preact/hooks';
import { createQueryClient } from '../../shared/queries/query-client.ts';
import { CrashView, type CrashViewProps } from '../../shared/ui/failure/CrashView.tsx';
import { createExpiry, type Expiry } from '../session/expiry.ts';

/** Whether the session still runs. */
type SessionState = 'open' | 'expired';

/** What one page of the app shares among all that is on it. */
export type PageParts = { readonly cache: QueryClient; readonly expiry: Expiry };

/** The one cache of a page, and the end of its session, which every request reports to. */
export function createPageParts(): PageParts {
  const expiry = createExpiry();
  return { expiry, cache: createQueryClient(expiry.expire) };
}

type PageProps = PageParts & {
  readonly text: CrashViewProps['text'];
  readonly screen: (session: SessionState) => ComponentChild;
};

/** Puts a page of the app in `container`, in place of what it held: a consult, the worklist or the numbers. */
export function mountPage(container: Element, page: PageProps): void {
  container.replaceChildren();
  render(<Page {...page} />, container);
}

/** Draws the screen again when its session ends, and what can be done when it crashes. */
function Page({ cache, expiry, text, screen }: PageProps) {
  const [crash] = useErrorBoundary();
  const [session, setSession] = useState<SessionState>('open');
  useEffect(() => expiry.onExpired(() => setSession('expired')), [expiry]);

  if (crash !== undefined) return <CrashView text={text} onReload={() => location.reload()} />;
  return <QueryClientProvider client={cache}>{screen(session)}</QueryClientProvider>;
}
