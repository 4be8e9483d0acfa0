import { daysSince, isOldDraft } from '../../domain/drafts/draft-age.ts';
import { toDraftContent } from '../../domain/drafts/draft-content.ts';
import { DraftBar } from '../../ui/drafts/DraftBar.tsx';
import type { ConsultWork } from '../context/consult-work.ts';
import { useLazyImport } from '../context/use-lazy-import.ts';
import type { useDrafts } from './use-drafts.ts';

const loadConflict = () => import('../../ui/drafts/DraftConflict.tsx');

export type DraftPartProps = {
  /** Whether this user may send what is kept. */
  readonly role: 'sends' | 'prepares';
  readonly work: ConsultWork;
  readonly drafts: ReturnType<typeof useDrafts>;
};

/** Keeping this referral for a colleague, and settling two versions of it. */
export function DraftPart({ work, drafts, role }: DraftPartProps) {
  const { text, config, now, today, hand, user } = work;
  const { situation, conflict } = drafts;
  const settling = useLazyImport(conflict && loadConflict);
  const since = situation.kind === 'kept' ? situation.draft.startedAt : undefined;
  const isOld = isOldDraft(since, today, config.referral.draftMaxDays);
  return (
    <>
      <DraftBar
        text={text}
        situation={situation}
        doing={drafts.doing}
        role={role}
        user={user.name || user.roleText}
        now={now}
        oldDays={isOld ? daysSince(since, today) : undefined}
        on={{
          keep: () => drafts.keep('in-hand'),
          handOver: () => drafts.keep('ready'),
          discard: drafts.discard,
          failureAction: drafts.failureAction,
        }}
      />
      {conflict && settling && (
        <settling.DraftConflict
          text={text}
          mine={toDraftContent(hand.consult)}
          theirs={conflict}
          coaches={config.coaches}
          onTake={drafts.take}
          onClose={drafts.closeConflict}
        />
      )}
    </>
  );
}
