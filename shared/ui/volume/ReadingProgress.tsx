import type { VolumeText } from '../../text/nl/volume-text.ts';

export type ReadingProgressProps = {
  readonly text: VolumeText;
  readonly read: number;
  /** Undefined where the server does not tell. */
  readonly total: number | undefined;
  /** `failed`: what went wrong is above it, with the button to go on. */
  readonly state: 'reading' | 'stopped' | 'failed';
  readonly onStop: () => void;
  readonly onGoOn: () => void;
};

/** How far the counting is, with one button to stop it or to go on. */
export function ReadingProgress({ text, read, total, state, onStop, onGoOn }: ReadingProgressProps) {
  const isReading = state === 'reading';
  return (
    <section class="progress" aria-labelledby="progress-title">
      <h2 class="subheading" id="progress-title">
        {isReading ? text.reading : text.stopped}
      </h2>
      {(isReading || read > 0) && (
        <progress
          class="progress__bar"
          aria-labelledby="progress-title"
          {...(total !== undefined && total > 0 && { value: Math.min(read, total), max: total })}
        />
      )}
      <p class="progress__count">{text.readSoFar(read, total)}</p>
      {state !== 'failed' && (
        <button type="button" class="button" onClick={isReading ? onStop : onGoOn}>
          {isReading ? text.stop : text.goOn}
        </button>
      )}
      <p class="small faint">{text.noPatients}</p>
    </section>
  );
}
