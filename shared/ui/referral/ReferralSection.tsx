import type { ComponentChildren } from 'preact';
import type { Knowledge } from '../../domain/knowledge.ts';
import type { CoachOrganisation } from '../../domain/people/coach-organisation.ts';
import type { ContactProposal } from '../../domain/prompts/noted-words.ts';
import type { Referral } from '../../domain/referral/referral.ts';
import type { Missing } from '../../domain/referral/referral-edits.ts';
import type { Texts } from '../../text/text.ts';
import { ActionBar, type ActionBarProps } from './bar/ActionBar.tsx';
import { AlsoFields } from './fields/AlsoFields.tsx';
import { CoachChoice, type CoachesForAddress } from './fields/CoachChoice.tsx';
import { ContactFields } from './fields/ContactFields.tsx';
import { FieldGroup } from './fields/FieldGroup.tsx';
import { MomentsAndReferrer } from './fields/MomentsAndReferrer.tsx';
import { StoryFields } from './fields/StoryFields.tsx';
import { waitingWords } from './fields/waiting-words.ts';
import { type SummaryGroup, summaryOf } from './preview-rows.ts';
import { RunningNotice } from './RunningNotice.tsx';
import { SharedPreview } from './SharedPreview.tsx';

export type ReferralSectionProps = ActionBarProps & {
  /** What was noted about contact and is not in a field yet. */
  readonly proposals: readonly ContactProposal[];
  /** What the HIS knows and does not go along by itself; empty when it knows none. */
  readonly emailOnRecord: string;
  readonly coaches: CoachesForAddress;
  /** Ids of organisations that rejected what this referral says. */
  readonly rejectedBy: readonly string[];
  /** Other referrals that run: said before a second one is made. */
  readonly running: Knowledge<readonly Referral[]>;
  readonly secondReferral: 'not-asked' | 'wanted';
  /** The letter as it goes; undefined before all is there, and where none goes. */
  readonly letter: string | undefined;
  /** Whether marks for systems go along: to a server, never in a letter or a form. */
  readonly marks: 'go-along' | 'stay';
  /** The way to examples in the neighbourhood, below the wishes. */
  readonly nearby?: ComponentChildren;
  /** What is below the summary, such as filling the form of a portal. */
  readonly below?: ComponentChildren;
};

/** Where what is missing is filled in. */
const groupOfMissing: Partial<Readonly<Record<Missing, SummaryGroup>>> = {
  coach: 'coach',
  calling: 'contact',
  'way-to-contact': 'contact',
  'way-to-write': 'also',
  referrer: 'also',
};

/**
 * The referral, prefilled: a summary that names all that goes, each line with its fields one tap away, and the bar with
 * which it is sent. The bar is part of this section, and stays in sight over the whole consult (referral.css).
 */
export function ReferralSection(props: ReferralSectionProps) {
  const { text, draft, on, missing, proposals } = props;
  const isOut = !['ready', 'failed'].includes(props.sending.status); // what may have gone is not changed any more
  const said = summaryOf(props.preview, text);
  const group = (id: SummaryGroup) => {
    const isNeeded =
      missing.some((one) => groupOfMissing[one] === id) || (id === 'contact' && proposals.length > 0);
    return { text, group: id, said: said[id], needs: isNeeded ? 'something' : 'nothing' } as const;
  };
  const to = draft.coach;
  return (
    <section class="referral" id="referral" aria-labelledby="referral-heading">
      <div class="section">
        <div class="section__top">
          <h2 class="section__heading" id="referral-heading" tabIndex={-1}>
            {text.panel.sections.referral}
          </h2>
        </div>
        <RunningNotice
          text={text}
          running={props.running}
          answer={props.secondReferral}
          onAnswer={on.secondReferral}
        />
        <fieldset class="field-groups" disabled={isOut}>
          <FieldGroup {...group('reason')}>
            <StoryFields
              text={text}
              draft={draft}
              onEdit={on.edit}
              onDropReason={on.dropReason}
              nearby={props.nearby}
            />
          </FieldGroup>
          <FieldGroup
            key={props.rejectedBy.join()}
            {...group('coach')}
            said={to === undefined ? '' : saidOfCoach(text, to)}
          >
            <CoachChoice
              text={text}
              chosen={draft.coach}
              rejectedBy={props.rejectedBy}
              coaches={props.coaches}
              onEdit={on.edit}
            />
          </FieldGroup>
          <FieldGroup {...group('contact')}>
            <ContactFields text={text} draft={draft} proposals={proposals} onEdit={on.edit} />
          </FieldGroup>
          <FieldGroup {...group('also')}>
            <AlsoFields text={text} draft={draft} emailOnRecord={props.emailOnRecord} onEdit={on.edit} />
            <MomentsAndReferrer text={text} draft={draft} onEdit={on.edit} onRename={on.rename} />
          </FieldGroup>
        </fieldset>
        <SharedPreview
          text={text}
          preview={props.preview}
          letter={props.letter}
          marks={props.marks}
          onOpen={on.preview}
        />
        {props.below}
      </div>
      <ActionBar {...props} />
    </section>
  );
}

/** The organisation in one line: its name, its coaches where it shows them, and how soon it can begin. */
function saidOfCoach(text: Pick<Texts, 'referral' | 'dates'>, coach: CoachOrganisation): string {
  const { name, faces = [] } = coach;
  const coaches = faces.length === 0 ? '' : text.referral.faces(faces.map(({ firstName }) => firstName));
  return [name, coaches, waitingWords(text, coach)].filter(Boolean).join(' · ');
}
