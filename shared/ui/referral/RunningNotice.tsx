import { Forward } from 'lucide-preact';
import { entriesRead, type Knowledge } from '../../domain/knowledge.ts';
import type { Referral } from '../../domain/referral/referral.ts';
import type { Texts } from '../../text/text.ts';
import { Tick } from '../parts/fields/Tick.tsx';
import { fieldIds } from './fields/field-ids.ts';

export type RunningNoticeProps = {
  readonly text: Texts;
  readonly running: Knowledge<readonly Referral[]>;
  readonly answer: 'not-asked' | 'wanted';
  readonly onAnswer: (answer: 'not-asked' | 'wanted') => void;
};

/** Says that a referral runs before a second one is made; or that this could not be read. */
export function RunningNotice({ text, running, answer, onAnswer }: RunningNoticeProps) {
  const seen = entriesRead(running);
  if (seen.length === 0) return <RunningUnknown text={text} running={running} />;
  return (
    <div class="notice">
      <Forward size={18} />
      <div class="notice__body">
        {seen.map((referral) => (
          <p key={referral.taskId}>{runningWords(text, referral)}</p>
        ))}
        <Tick
          id={fieldIds['running-referral']}
          checked={answer === 'wanted'}
          onToggle={() => onAnswer(answer === 'wanted' ? 'not-asked' : 'wanted')}
        >
          {text.referral.second}
        </Tick>
      </div>
    </div>
  );
}

function runningWords({ referral, dates }: Texts, { coach, sentAt }: Referral): string {
  return sentAt === undefined ? referral.runningUndated(coach) : referral.running(coach, dates.date(sentAt));
}

function RunningUnknown({ text, running }: Pick<RunningNoticeProps, 'text' | 'running'>) {
  if (running.known || running.why === 'reading') return null;
  return (
    <p class="unknown small">
      {text.referral.runningUnknown}: {text.record.unknown[running.why]}
    </p>
  );
}
