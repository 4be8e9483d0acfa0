import { useState } from 'preact/hooks';
import { differingFields, mergeDrafts, type Whose } from '../../domain/drafts/compare-drafts.ts';
import type { DraftContent, DraftField } from '../../domain/drafts/draft-content.ts';
import type { KeptDraft } from '../../domain/drafts/kept-draft.ts';
import type { CoachOrganisation } from '../../domain/people/coach-organisation.ts';
import type { Texts } from '../../text/text.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { fieldName, fieldWords } from './field-words.ts';

export type DraftConflictProps = {
  readonly text: Texts;
  readonly mine: DraftContent;
  readonly theirs: KeptDraft;
  readonly coaches: readonly CoachOrganisation[];
  readonly onTake: (content: DraftContent) => void;
  readonly onClose: () => void;
};

/** Two versions of one draft beside each other, only where they differ: one is picked per field, or all of one. */
export function DraftConflict({ text, mine, theirs, coaches, onTake, onClose }: DraftConflictProps) {
  const { drafts } = text;
  const fields = differingFields(mine, theirs.content);
  const [picks, setPicks] = useState<Partial<Readonly<Record<DraftField, Whose>>>>({});
  const name = theirs.holder.name || drafts.somebody;
  const all = (whose: Whose) => setPicks(Object.fromEntries(fields.map((field) => [field, whose])));
  const isChosen = fields.every((field) => picks[field] !== undefined);
  return (
    <Dialog title={drafts.conflictTitle} onClose={onClose} size="wide">
      <p>{drafts.conflictBody}</p>
      <div class="row versions__all">
        <button type="button" class="button button--small" onClick={() => all('mine')}>
          {drafts.allMine}
        </button>
        <button type="button" class="button button--small" onClick={() => all('theirs')}>
          {drafts.allTheirs(name)}
        </button>
      </div>
      {fields.map((field) => (
        <fieldset key={field} class="versions">
          <legend class="subheading">{fieldName(field, text)}</legend>
          <Version
            label={drafts.mine}
            words={fieldWords(mine, field, text, coaches)}
            checked={picks[field] === 'mine'}
            onPick={() => setPicks({ ...picks, [field]: 'mine' })}
            group={field}
          />
          <Version
            label={drafts.theirs(name)}
            words={fieldWords(theirs.content, field, text, coaches)}
            checked={picks[field] === 'theirs'}
            onPick={() => setPicks({ ...picks, [field]: 'theirs' })}
            group={field}
          />
        </fieldset>
      ))}
      <div class="dialog__footer">
        <button type="button" class="button" onClick={onClose}>
          {drafts.back}
        </button>
        <button
          type="button"
          class="button button--primary"
          aria-disabled={!isChosen}
          onClick={() => isChosen && onTake(mergeDrafts(mine, theirs.content, picks))}
        >
          {drafts.take}
        </button>
      </div>
    </Dialog>
  );
}

type VersionProps = {
  readonly label: string;
  readonly words: string;
  readonly checked: boolean;
  readonly onPick: () => void;
  readonly group: string;
};

function Version({ label, words, checked, onPick, group }: VersionProps) {
  return (
    <label class="choice-card">
      <input
        class="choice-card__input"
        type="radio"
        name={`version-${group}`}
        checked={checked}
        onChange={onPick}
      />
      <span class="choice-card__body">
        <span class="small faint">{label}</span>
        <span class="version__words">{words}</span>
      </span>
    </label>
  );
}
