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
  return (
    <>
      {counting.status === 'failed' && counting.failure.kind !== 'session-expired' && (
        <FailureNotice text={text} failure={counting.failure} onAct={goOn} />
      )}
      <ReadingProgress
        text={text.volume}
        read={read}
        total={total}
        state={counting.status === 'reading' ? 'reading' : 'stopped'}
        onStop={stop}
        onGoOn={goOn}
      />
    </>
  );
}
