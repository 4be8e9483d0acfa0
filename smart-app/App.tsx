import { type QueryClient, QueryClientProvider } from '@tanstack/preact-query';
import { useEffect, useErrorBoundary, useState } from 'preact/hooks';
import { ConsultPanel, type ConsultPanelProps } from '../shared/panel/ConsultPanel.tsx';
import { CrashView } from '../shared/ui/failure/CrashView.tsx';
import type { Expiry } from './session/expiry.ts';

export type AppProps = Omit<ConsultPanelProps, 'session'> & {
  readonly cache: QueryClient;
  readonly expiry: Expiry;
};

/** The consult panel on a page of its own, or in a frame beside the journal. */
export function App({ cache, expiry, ...panel }: AppProps) {
  const [crash] = useErrorBoundary();
  const [session, setSession] = useState<ConsultPanelProps['session']>('open');
  useEffect(() => expiry.onExpired(() => setSession('expired')), [expiry]);

  if (crash !== undefined) return <CrashView text={panel.spoken.text} onReload={() => location.reload()} />;
  return (
    <QueryClientProvider client={cache}>
      <ConsultPanel {...panel} session={session} />
    </QueryClientProvider>
  );
}
