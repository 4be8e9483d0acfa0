import { type QueryClient, QueryClientProvider } from '@tanstack/preact-query';
import { useEffect, useErrorBoundary, useState } from 'preact/hooks';
import { CrashView } from '../../shared/ui/failure/CrashView.tsx';
import { VolumeScreen, type VolumeScreenProps } from '../../shared/volume/VolumeScreen.tsx';
import type { Expiry } from '../session/expiry.ts';

export type VolumeAppProps = Omit<VolumeScreenProps, 'session'> & {
  readonly cache: QueryClient;
  readonly expiry: Expiry;
};

/** The numbers of the practice on a page of their own. */
export function VolumeApp({ cache, expiry, ...screen }: VolumeAppProps) {
  const [crash] = useErrorBoundary();
  const [session, setSession] = useState<VolumeScreenProps['session']>('open');
  useEffect(() => expiry.onExpired(() => setSession('expired')), [expiry]);

  if (crash !== undefined) return <CrashView text={screen.spoken.text} onReload={() => location.reload()} />;
  return (
    <QueryClientProvider client={cache}>
      <VolumeScreen {...screen} session={session} />
    </QueryClientProvider>
  );
}
