import type { VolumeGap } from '../../domain/indicators/indicator-settings.ts';
import type { VolumeText } from '../../text/nl/volume-text.ts';

export type GapNoticeProps = { readonly text: VolumeText; readonly gaps: readonly VolumeGap[] };

/** What could not be read, so that nobody takes it for nothing. */
export function GapNotice({ text, gaps }: GapNoticeProps) {
  return (
    <div class="notice" role="status">
      <div class="notice__body">
        <p>
          <strong>{text.gapTitle}</strong>
        </p>
        <p>{text.gapBody(gaps.map((gap) => text.gaps[gap]).join(', '))}</p>
      </div>
    </div>
  );
}
