import {
  type InboxChoice,
  type InboxGroup,
  type InboxRow,
  inboxGroups,
  shownGroup,
} from '../../domain/answer/inbox.ts';
import { OneOf } from '../parts/fields/OneOf.tsx';
import { TextField } from '../parts/fields/TextField.tsx';
import type { CoachText } from './screen-text.ts';

export type InboxChoiceBarProps = {
  readonly text: CoachText;
  /** Undefined while it is not known which lines there are. */
  readonly rows: readonly InboxRow[] | undefined;
  readonly choice: InboxChoice;
  readonly onChoose: (choice: InboxChoice) => void;
};

const whose = ['all', 'mine'] as const;

/** Which referrals to see: by what there is to do, by whose they are, and by name. */
export function InboxChoiceBar({ text, rows, choice, onChoose }: InboxChoiceBarProps) {
  const { coach } = text;
  const withNews = rows?.filter(({ news }) => news > 0).length ?? 0; // not known yet
  const options =
    withNews > 0 || choice.group === 'messages' ? (['messages', ...inboxGroups] as const) : inboxGroups;
  const count = (group: InboxGroup) => rows?.filter((row) => row.group === group).length;
  const labelled = (group: InboxGroup) => {
    const known = count(group);
    return known === undefined ? coach.groups[group] : `${coach.groups[group]} (${known})`;
  };
  const labels: Record<InboxGroup | 'messages', string> = {
    messages: `${coach.messages} (${withNews})`,
    new: labelled('new'),
    'to-call': labelled('to-call'),
    running: labelled('running'),
    waiting: labelled('waiting'),
    closed: labelled('closed'),
  };
  return (
    <div class="inbox-choice">
      <OneOf
        legend={coach.groupLegend}
        options={options}
        labels={labels}
        chosen={rows && shownGroup(rows, choice)}
        onChange={(group) => onChoose({ ...choice, group, name: '' })}
      />
      <OneOf
        legend={coach.whoseLegend}
        options={whose}
        labels={coach.whose}
        chosen={choice.whose}
        onChange={(next) => onChoose({ ...choice, whose: next })}
      />
      <TextField label={coach.search} value={choice.name} onInput={(name) => onChoose({ ...choice, name })} />
    </div>
  );
}
