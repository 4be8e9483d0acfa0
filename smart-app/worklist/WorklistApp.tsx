import { type QueryClient, QueryClientProvider } from '@tanstack/preact-query';
import { useEffect, useErrorBoundary, useState } from 'preact/hooks';
import { CrashView } from '../../shared/ui/failure/CrashView.tsx';
import { WorklistScreen, type WorklistScreenProps } from '../../shared/worklist/WorklistScreen.tsx';
import type { Expiry } from '../session/expiry.ts';

export type WorklistAppProps = Omit<WorklistScreenProps, 'session'> & {
  readonly cache: QueryClient;
  readonly expiry: Expiry;
};

/** The worklist of the practice on a page of its own. */
export function WorklistApp({ cache, expiry, ...screen }: WorklistAppProps) {
  const [crash] = useErrorBoundary();
  const [session, setSession] = useState<WorklistScreenProps['session']>('open');
  useEffect(() => expiry.onExpired(() => setSession('expired')), [expiry]);

  if (crash !== undefined) return <CrashView text={screen.spoken.text} onReload={() => location.reload()} />;
  return (
    <QueryClientProvider client={cache}>
      <WorklistScreen {...screen} session={session} />
    </QueryClientProvider>
  );
}
