import type { VolumeText } from '../../text/nl/volume-text.ts';

export type GapNoticeProps = {
  readonly text: VolumeText;
  /** What could not be read, in the words of its source. */
  readonly sentence: string;
};

/** What could not be read, so that no one takes it for nothing. */
export function GapNotice({ text, sentence }: GapNoticeProps) {
  return (
    <div class="notice" role="status">
      <div class="notice__body">
        <p>
          <strong>{text.gapTitle}</strong>
        </p>
        <p>{sentence}</p>
      </div>
    </div>
  );
}
