import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { toggleChecked } from '../domain/consult/actions.ts';
import { openingSection } from '../domain/feedback/opening-section.ts';
import { entriesRead } from '../domain/knowledge.ts';
import { referencesOf } from '../domain/people/care-user.ts';
import { ageOn } from '../domain/record/age.ts';
import type { Patient } from '../domain/record/patient.ts';
import { DraftOffer } from '../ui/drafts/DraftOffer.tsx';
import { FeedbackSection } from '../ui/feedback/FeedbackSection.tsx';
import { PanelFrame, type PanelFrameProps } from '../ui/frame/PanelFrame.tsx';
import { RecordNotice } from '../ui/frame/RecordNotice.tsx';
import { goToSection } from '../ui/parts/sections.ts';
import { UnreadSection } from '../ui/parts/UnreadSection.tsx';
import { Cautions } from '../ui/signals/Cautions.tsx';
import type { ConsultWork } from './context/consult-work.ts';
import { identityState } from './context/panel-identity.ts';
import { useLazyImport } from './context/use-lazy-import.ts';
import { minutesSince } from './context/use-now.ts';
import type { ToWithdraw } from './feedback/FollowedReferrals.tsx';
import { useFollowing } from './feedback/use-following.ts';
import { judgeRecord } from './pipeline/judge-record.ts';
import { useDrafts } from './referral/use-drafts.ts';
import { FactsheetOpener } from './region/FactsheetOpener.tsx';
import { SignalsPart } from './SignalsPart.tsx';
import { useInitialSection } from './use-initial-section.ts';

const loadReferring = () =>
  Promise.all([import('./conversation/ConversationPart.tsx'), import('./referral/ReferralPart.tsx')]);

export type OpenPanelProps = Pick<PanelFrameProps, 'language' | 'onLanguage'> & {
  readonly work: ConsultWork;
  readonly notice: ComponentChildren;
};

/** The panel once the patient is known: the pipeline from record to screen, and its parts. */
export function OpenPanel({ work, language, onLanguage, notice }: OpenPanelProps) {
  const { ports, config, identity, text, patient, user, reading, hand, now, today } = work;
  const { record, referrals, readings } = reading;
  const { problems, contacts } = record;
  const { consult } = hand;
  const { themes, needs } = consult.edits;

  useEffect(() => ports.audit.note('opened', identity.patient.patient), [ports, identity]);

  const judged = useMemo(
    () =>
      judgeRecord({
        record: { problems, contacts },
        patient,
        recognised: consult.recognised,
        edits: { themes, needs },
        today,
        problemMonths: config.record.problemMonths,
        routes: config.routes,
        added: text.considerations.added,
      }),
    [problems, contacts, patient, consult.recognised, themes, needs, today, config, text],
  );
  const view = useMemo(
    () => ({ now, today, norms: config.norms, readings, user: referencesOf(user) }),
    [now, today, config, readings, user],
  );
  const { timelines, news, FollowedReferrals } = useFollowing(referrals, view);

  const drafts = useDrafts(work);
  const [stage, setStage] = useState<'consult' | 'sent'>('consult');
  const [toWithdraw, askWithdraw] = useState<ToWithdraw | undefined>(undefined);
  const [talk, refer] = useLazyImport(loadReferring) ?? []; // the checklist is on the screen before what follows it

  const isRead = timelines.known && readings !== undefined;
  const isFollowed = isRead && work.openedFrom === 'list' && timelines.value.length > 0;
  const matters = isFollowed ? 'feedback' : isRead ? openingSection(timelines.value) : undefined;
  useInitialSection(work.opensAt === undefined ? matters : refer && work.opensAt);

  return (
    <PanelFrame
      text={text}
      patient={identity.banner === 'app' ? { ...patient, age: wholeYears(patient, today) } : undefined}
      identity={identityState(identity)}
      language={language}
      onLanguage={onLanguage}
      help={<FactsheetOpener text={text} language={language} config={config} today={today} />}
      openMinutes={minutesSince(consult.openedAt, now)}
      news={news}
      notice={
        <>
          <Cautions
            text={text}
            cautions={judged.cautions}
            checked={consult.checked}
            onCheck={(reminder) => hand.change((before) => toggleChecked(before, reminder))}
          />
          {notice}
          <RecordNotice text={text} record={patient.record} />
          <DraftOffer text={text} situation={drafts.situation} onOpen={drafts.open} onAsNew={drafts.asNew} />
        </>
      }
      recognising={
        stage === 'consult' && (
          <>
            <SignalsPart work={work} judged={judged} />
            {talk ? (
              <talk.ConversationPart work={work} />
            ) : (
              <UnreadSection text={text} section="conversation" why="reading" />
            )}
          </>
        )
      }
      referring={
        refer ? (
          <refer.ReferralPart
            work={work}
            drafts={drafts}
            judged={judged}
            onStage={setStage}
            onWithdraw={(key) => {
              goToSection(document, 'feedback');
              askWithdraw({ key });
            }}
          />
        ) : (
          <UnreadSection text={text} section="referral" why="reading" />
        )
      }
      feedback={
        <FeedbackSection
          text={text}
          timelines={timelines}
          onReadAgain={reading.readAgain}
          letters={work.letters?.(work)}
          channels={[...new Set(config.coaches.map(({ channel }) => channel.kind))]}
        >
          {FollowedReferrals && (
            <FollowedReferrals
              work={work}
              timelines={entriesRead(timelines)}
              view={view}
              toWithdraw={toWithdraw}
            />
          )}
        </FeedbackSection>
      }
    />
  );
}

/** Today's age; none for somebody who died, who has none. */
function wholeYears({ birthDate, deceased }: Patient, today: Temporal.PlainDate): number | undefined {
  if (deceased) return undefined;
  const age = ageOn(birthDate, today);
  return typeof age === 'number' ? age : undefined;
}
