import { FailureNotice } from '../ui/failure/FailureNotice.tsx';
import { GapNotice } from '../ui/volume/GapNotice.tsx';
import { ReadingProgress } from '../ui/volume/ReadingProgress.tsx';
import { ReportPart } from './ReportPart.tsx';
import { useCounting } from './use-counting.ts';
import type { VolumeWork } from './volume-work.ts';

/** Counting first, then what was counted. */
export function CountingPart({ ports, config, text, practice }: VolumeWork) {
  const { counting, stop, goOn } = useCounting(ports.source);
  if (counting.status === 'read') {
    return (
      <>
        {counting.read.gaps.length > 0 && <GapNotice text={text.volume} gaps={counting.read.gaps} />}
        <ReportPart ports={ports} config={config} text={text} practice={practice} read={counting.read} />
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

/** Here nobody typed anything that could be kept; and to try again is to count on. */
function failuresIn({ failures, volume }: VolumeWork['text']): VolumeWork['text']['failures'] {
  return { ...failures, kinds: { ...failures.kinds, ...volume.failures } };
}
