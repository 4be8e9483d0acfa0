import type { ComponentChildren } from 'preact';
import type { CautionId, QuestionId, ReminderId } from '../../domain/cautions/caution.ts';
import type { Knowledge } from '../../domain/knowledge.ts';
import type { Missing, ReferralDraft } from '../../domain/referral/draft.ts';
import type { ContactProposal } from '../../domain/referral/noted-words.ts';
import type { Referral } from '../../domain/referral/referral.ts';
import type { Texts } from '../../text/text.ts';
import { PlaceLink } from '../parts/PlaceLink.tsx';
import { Section } from '../parts/Section.tsx';
import { DeclinedNotice, type DeclinedNoticeProps } from './DeclinedNotice.tsx';
import { CoachChoice, type CoachesForAddress } from './fields/CoachChoice.tsx';
import { ConsentBlock } from './fields/ConsentBlock.tsx';
import { ContactFields } from './fields/ContactFields.tsx';
import { fieldIds } from './fields/field-ids.ts';
import { MomentsAndReferrer } from './fields/MomentsAndReferrer.tsx';
import { StoryFields } from './fields/StoryFields.tsx';
import type { Preview } from './preview-rows.ts';
import { ReminderChips } from './ReminderChips.tsx';
import { RunningNotice } from './RunningNotice.tsx';
import type { ReferralCallbacks } from './referral-callbacks.ts';
import { SendBar, type SendState } from './SendBar.tsx';
import { SharedPreview } from './SharedPreview.tsx';

export type ReferralSectionProps = {
  readonly text: Texts;
  readonly draft: ReferralDraft;
  /** What was noted about contact and is not in a field yet. */
  readonly proposals: readonly ContactProposal[];
  /** What the HIS knows and does not go along by itself; empty when it knows none. */
  readonly emailOnRecord: string;
  readonly coaches: CoachesForAddress;
  /** Ids of organisations that rejected what this referral says. */
  readonly rejectedBy: readonly string[];
  /** Other referrals that run: said before a second one is made. */
  readonly running: Knowledge<readonly Referral[]>;
  /** The patient's "no" of this consult, which holds sending. */
  readonly declined: Omit<DeclinedNoticeProps, 'text'>;
  readonly secondReferral: 'not-asked' | 'wanted';
  /** What the record reminds of. */
  readonly cautions: readonly CautionId[];
  readonly questions: readonly QuestionId[];
  /** Which of both had their tap. */
  readonly checked: readonly ReminderId[];
  readonly missing: readonly Missing[];
  /** The very value that is sent, as far as it is known before sending. */
  readonly preview: Preview;
  readonly sending: SendState;
  readonly on: ReferralCallbacks;
  /** What takes the place of the send button where the coach gets a letter or a form. */
  readonly carrier: ComponentChildren | undefined;
  /** The letter as it goes; undefined before all is there, and where none goes. */
  readonly letter: string | undefined;
  /** Whether marks for systems go along: to a server, never in a letter or a form. */
  readonly marks: 'go-along' | 'stay';
  /** What is below the send button, such as keeping it for a colleague. */
  readonly below?: ComponentChildren;
};

/** The referral, prefilled: what goes, to whom, with which permission, and exactly what leaves. */
export function ReferralSection(props: ReferralSectionProps) {
  const { text, draft, on } = props;
  const isOut = !['ready', 'failed'].includes(props.sending.status); // what may have gone is not changed any more
  return (
    <Section section="referral" heading={text.panel.sections.referral}>
      <p class="small">
        <PlaceLink to={fieldIds.consent}>{text.sharing.toSend}</PlaceLink>
      </p>
      <DeclinedNotice text={text} {...props.declined} />
      <RunningNotice
        text={text}
        running={props.running}
        answer={props.secondReferral}
        onAnswer={on.secondReferral}
      />
      <fieldset class="form" disabled={isOut}>
        <StoryFields text={text} draft={draft} onEdit={on.edit} onDropReason={on.dropReason} />
        <ContactFields
          text={text}
          draft={draft}
          proposals={props.proposals}
          emailOnRecord={props.emailOnRecord}
          onEdit={on.edit}
        />
        <CoachChoice
          key={props.rejectedBy.join()}
          text={text}
          chosen={draft.coach}
          rejectedBy={props.rejectedBy}
          coaches={props.coaches}
          onEdit={on.edit}
        />
        <MomentsAndReferrer text={text} draft={draft} onEdit={on.edit} onRename={on.rename} />
      </fieldset>
      <div class="send-off">
        <SharedPreview
          text={text}
          preview={props.preview}
          letter={props.letter}
          marks={props.marks}
          onOpen={on.preview}
        />
        <fieldset class="form" disabled={isOut}>
          <ConsentBlock
            text={text}
            consent={draft.consent}
            askedBy={draft.referrer.name}
            preview={props.preview}
            onConsent={on.consent}
          />
          <ReminderChips
            text={text}
            cautions={props.cautions}
            questions={props.questions}
            checked={props.checked}
            onCheck={on.check}
          />
        </fieldset>
        <SendBar text={text} missing={props.missing} state={props.sending} on={on} carrier={props.carrier} />
      </div>
      {props.below}
    </Section>
  );
}
