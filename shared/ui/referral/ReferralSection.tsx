import type { CautionId } from '../../domain/cautions/caution.ts';
import type { Knowledge } from '../../domain/knowledge.ts';
import type { Missing, ReferralDraft } from '../../domain/referral/draft.ts';
import type { Referral } from '../../domain/referral/referral.ts';
import type { Texts } from '../../text/text.ts';
import { Section } from '../parts/Section.tsx';
import { CoachChoice, type CoachesForAddress } from './CoachChoice.tsx';
import { ConsentBlock } from './ConsentBlock.tsx';
import { ContactFields } from './ContactFields.tsx';
import { HeldReminders } from './HeldReminders.tsx';
import { MomentsAndReferrer } from './MomentsAndReferrer.tsx';
import type { Preview } from './preview-rows.ts';
import { RunningNotice } from './RunningNotice.tsx';
import type { ReferralCallbacks } from './referral-callbacks.ts';
import { SendBar, type SendState } from './SendBar.tsx';
import { SharedPreview } from './SharedPreview.tsx';
import { StoryFields } from './StoryFields.tsx';

export type ReferralSectionProps = {
  readonly text: Texts;
  readonly draft: ReferralDraft;
  readonly coaches: CoachesForAddress;
  /** Other referrals that run: said before a second one is made. */
  readonly running: Knowledge<readonly Referral[]>;
  readonly secondReferral: 'not-asked' | 'wanted';
  /** Reminders from the record without their tap. */
  readonly held: readonly CautionId[];
  readonly missing: readonly Missing[];
  /** The very value that is sent, as far as it is known before sending. */
  readonly preview: Preview;
  readonly sending: SendState;
  readonly on: ReferralCallbacks;
};

/** The referral, prefilled: what goes, to whom, with which permission, and exactly what leaves. */
export function ReferralSection(props: ReferralSectionProps) {
  const { text, draft, on } = props;
  return (
    <Section section="referral" heading={text.panel.sections.referral}>
      <RunningNotice
        text={text}
        running={props.running}
        answer={props.secondReferral}
        onAnswer={on.secondReferral}
      />
      <StoryFields text={text} draft={draft} onEdit={on.edit} onDropReason={on.dropReason} />
      <ContactFields text={text} draft={draft} onEdit={on.edit} />
      <CoachChoice text={text} chosen={draft.coach} coaches={props.coaches} onEdit={on.edit} />
      <MomentsAndReferrer text={text} draft={draft} onEdit={on.edit} />
      <div class="send-off">
        <ConsentBlock
          text={text}
          consent={draft.consent}
          askedBy={draft.referrer.name}
          onConsent={on.consent}
        />
        <SharedPreview text={text} preview={props.preview} onOpen={on.preview} />
        <HeldReminders text={text} held={props.held} onCheck={on.check} />
        <SendBar text={text} missing={props.missing} state={props.sending} on={on} />
      </div>
    </Section>
  );
}
