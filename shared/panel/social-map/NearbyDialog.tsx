import { useQuery } from '@tanstack/preact-query';
import { useMemo } from 'preact/hooks';
import type { Config } from '../../config/config.ts';
import { toggleOnCard } from '../../domain/consult/actions.ts';
import { wijkTable } from '../../domain/indicators/demographics.ts';
import type { CardActivity } from '../../domain/referral/as-text/card-activity.ts';
import { mailLink } from '../../domain/referral/as-text/mail-link.ts';
import type { ThemeId } from '../../domain/referral/choice-fields.ts';
import { type Activity, judgeOn } from '../../domain/social-map/activity.ts';
import { findExamples, type NearActivity } from '../../domain/social-map/find-activities.ts';
import { nearTo } from '../../domain/social-map/near.ts';
import { socialMapQuery } from '../../queries/social-map-query.ts';
import { fetchMap, type MapAnswer } from '../../social-map/fetch-map.ts';
import { Dialog } from '../../ui/parts/Dialog.tsx';
import { NearbyExamples } from '../../ui/social-map/NearbyExamples.tsx';
import { NearbyFailure } from '../../ui/social-map/NearbyFailure.tsx';
import { placeWords } from '../../ui/social-map/place-words.ts';
import type { ConsultWork } from '../context/consult-work.ts';
import type { SocialMapWords } from './load-social-map-text.ts';

export type NearbyDialogProps = {
  readonly work: Pick<ConsultWork, 'text' | 'language' | 'config' | 'hand' | 'patient' | 'today'>;
  readonly map: NonNullable<Config['socialMap']>;
  /** The wishes that are ticked. */
  readonly themes: readonly ThemeId[];
  readonly words: SocialMapWords;
  readonly onClose: () => void;
};

/** Examples from the region's social map over the consult. Where the patient lives is looked up here, and goes nowhere. */
export function NearbyDialog({ work, map, themes, words, onClose }: NearbyDialogProps) {
  const { config, hand, patient, today } = work;
  const { data, refetch } = useQuery(socialMapQuery(map.file, fetchMap));
  const near = useMemo(
    () => nearTo(patient.address, map.practicePostcode ?? '', wijkTable(config.volume.wijken)),
    [patient, map, config],
  );
  const activities = readIn(data);
  const found = useMemo(
    () => findExamples(activities, themes, near, today),
    [activities, themes, near, today],
  );
  const { freshness } = useMemo(() => judgeOn(today), [today]);
  const { screen } = words;
  return (
    <Dialog title={screen.title} onClose={onClose} size="wide">
      {data?.kind === 'read' && activities.length > 0 ? (
        <NearbyExamples
          text={screen}
          themeLabels={work.text.referral.options.themes}
          found={found}
          near={near}
          freshnessOf={freshness}
          onCard={hand.consult.onCard}
          problems={data.reading.problemCount}
          onToggle={(example) =>
            hand.change((consult) => toggleOnCard(consult, toCardActivity(example, words, freshness)))
          }
          onTakeOff={(activity) => hand.change((consult) => toggleOnCard(consult, activity))}
          mailFor={map.editor === undefined ? undefined : mailFor(map.editor, screen)}
        />
      ) : (
        <NearbyFailure text={screen} status={statusOf(data)} onAgain={() => void refetch()} />
      )}
      <div class="dialog__footer">
        <button type="button" class="button" onClick={onClose}>
          {screen.close}
        </button>
      </div>
    </Dialog>
  );
}

const none: readonly Activity[] = [];

function readIn(answer: MapAnswer | undefined): readonly Activity[] {
  return answer?.kind === 'read' ? answer.reading.activities : none;
}

/** Why no activity is shown: an empty map is not the same as one that could not be read. */
function statusOf(answer: MapAnswer | undefined) {
  if (answer === undefined) return 'reading';
  if (answer.kind !== 'read') return answer.kind;
  const { problemCount, fault } = answer.reading;
  return problemCount === 0 && fault === undefined ? 'empty' : 'unreadable';
}

function toCardActivity(
  { activity, place }: NearActivity,
  { dutch }: SocialMapWords,
  freshnessOf: ReturnType<typeof judgeOn>['freshness'],
): CardActivity {
  const { id, name, times, cost, phone } = activity;
  return {
    id,
    name,
    where: place === undefined ? '' : placeWords(place),
    when: times.map(dutch.timeWords).join('; '),
    cost,
    phone,
    sureness: freshnessOf(activity) === 'fresh' ? 'checked' : 'ask-first',
  };
}

/** A mail to who keeps the map: about the activity, and nothing about anybody. */
function mailFor(editor: string, { wrongMail }: SocialMapWords['screen']) {
  return ({ id, name }: Activity) =>
    mailLink({ to: editor, subject: wrongMail.subject(name), body: wrongMail.body(name, id) }).href;
}
