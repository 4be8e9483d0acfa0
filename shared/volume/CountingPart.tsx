import { useQuery, useQueryClient } from '@tanstack/preact-query';
import { useMemo, useState } from 'preact/hooks';
import { type Failure, FailureError } from '../domain/failure.ts';
import type { VolumeProgress, VolumeRead, VolumeSource } from '../ports/volume-source.ts';
import { volumeQuery } from '../queries/volume-query.ts';
import { FailureNotice } from '../ui/failure/FailureNotice.tsx';
import { GapNotice } from '../ui/volume/GapNotice.tsx';
import { ReadingProgress } from '../ui/volume/ReadingProgress.tsx';
import { ReportPart } from './ReportPart.tsx';
import type { VolumeWork } from './volume-work.ts';

export type CountingPartProps = VolumeWork & { readonly source: VolumeSource };

/** Counting first, then what was counted. */
export function CountingPart({ source, ...work }: CountingPartProps) {
  const { text } = work;
  const { counting, stop, goOn } = useCounting(source);
  if (counting.status === 'read') {
    const gaps = toldGaps(counting.read, work);
    return (
      <>
        {gaps.length > 0 && <GapNotice text={text.volume} sentence={gapSentence(gaps, text)} />}
        <ReportPart {...work} read={counting.read} />
      </>
    );
  }
  const { read, total } = counting.progress;
  const isExpired = counting.status === 'failed' && counting.failure.kind === 'session-expired'; // said by the screen
  return (
    <>
      {counting.status === 'failed' && !isExpired && (
        <FailureNotice text={{ failures: failuresIn(text) }} failure={counting.failure} onAct={goOn} />
      )}
      <ReadingProgress
        text={text.volume}
        read={read}
        total={total}
        state={isExpired ? 'stopped' : counting.status}
        onStop={stop}
        onGoOn={goOn}
      />
    </>
  );
}

/** Of figures that are not shown here nothing is missing. */
function toldGaps({ gaps }: VolumeRead, { leftOut = [] }: Pick<VolumeWork, 'leftOut'>): VolumeRead['gaps'] {
  return gaps.filter((gap) => gap !== 'declines' || !leftOut.includes('declined'));
}

function gapSentence(gaps: VolumeRead['gaps'], { volume }: VolumeWork['text']): string {
  return volume.gapBody(gaps.map((gap) => volume.gaps[gap]).join(', '));
}

/** Here no one typed anything that could be kept; and to try again is to count on. */
function failuresIn({ failures, volume }: VolumeWork['text']): VolumeWork['text']['failures'] {
  return { ...failures, kinds: { ...failures.kinds, ...volume.failures } };
}

/** How far the counting is. */
type Counting =
  | { readonly status: 'reading' | 'stopped'; readonly progress: VolumeProgress }
  | { readonly status: 'failed'; readonly progress: VolumeProgress; readonly failure: Failure }
  | { readonly status: 'read'; readonly read: VolumeRead };

const nothingYet: VolumeProgress = { read: 0, total: undefined };

/** Reads all referrals, with the buttons to stop and to go on. */
function useCounting(source: VolumeSource) {
  const cache = useQueryClient();
  const [progress, setProgress] = useState(nothingYet);
  const asked = useMemo(() => volumeQuery(source, setProgress), [source]);
  const query = useQuery(asked);

  return {
    counting: countingOf(query, progress),
    stop: () => void cache.cancelQueries({ queryKey: asked.queryKey }),
    goOn: () => void query.refetch(),
  };
}

function countingOf(
  query: {
    readonly data: VolumeRead | undefined;
    readonly error: Error | null;
    readonly fetchStatus: 'fetching' | 'paused' | 'idle';
  },
  progress: VolumeProgress,
): Counting {
  if (query.data) return { status: 'read', read: query.data };
  if (query.fetchStatus === 'fetching') return { status: 'reading', progress };
  if (query.error instanceof FailureError) {
    return { status: 'failed', progress, failure: query.error.failure };
  }
  return { status: 'stopped', progress };
}
