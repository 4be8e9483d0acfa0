import type { ComponentChildren } from 'preact';
import type { Failure } from '../../domain/failure.ts';
import type { WhyUnknown } from '../../domain/knowledge.ts';
import { FailureNotice } from '../../ui/failure/FailureNotice.tsx';
import { PanelFrame, type PanelFrameProps } from '../../ui/frame/PanelFrame.tsx';
import { UnreadSection } from '../../ui/parts/UnreadSection.tsx';
import type { PatientReading } from '../context/consult-work.ts';
import type { PanelIdentity } from '../context/panel-identity.ts';

export type WaitingPanelProps = Pick<PanelFrameProps, 'text' | 'language' | 'onLanguage'> & {
  readonly reading: PatientReading;
  /** Once it has expired, nothing more is being read. */
  readonly session: 'open' | 'expired' | 'none';
  /** Who will show name and birth date. */
  readonly banner: PanelIdentity['banner'];
  readonly notice: ComponentChildren;
};

/** The panel before the patient is known: its frame, and what is wrong when they cannot be read. */
export function WaitingPanel({
  text,
  language,
  onLanguage,
  reading,
  session,
  banner,
  notice,
}: WaitingPanelProps) {
  const whyWaiting = session === 'open' ? 'reading' : 'unreachable';
  const why = reading.status === 'failed' ? whyUnread(reading.failure) : whyWaiting;
  return (
    <PanelFrame
      text={text}
      patient={banner === 'app' && why === 'reading' ? 'reading' : undefined}
      identity="not-compared"
      language={language}
      onLanguage={onLanguage}
      openMinutes={0}
      news={{ messages: 0, all: 0 }}
      notice={
        <>
          {notice}
          {reading.status === 'failed' && reading.failure.kind !== 'session-expired' && (
            <FailureNotice text={text} failure={reading.failure} onAct={reading.retry} />
          )}
        </>
      }
      recognising={
        <>
          <UnreadSection text={text} section="signals" why={why} />
          <UnreadSection text={text} section="conversation" why={why} />
        </>
      }
      referring={<UnreadSection text={text} section="referral" why={why} />}
      feedback={<UnreadSection text={text} section="feedback" why={why} />}
    />
  );
}

function whyUnread({ kind }: Failure): WhyUnknown {
  switch (kind) {
    case 'not-permitted':
    case 'too-slow':
    case 'unreadable':
      return kind;
    default:
      return 'unreachable';
  }
}
