import type { DraftSituation } from '../../domain/drafts/draft-situation.ts';
import type { KeptDraft } from '../../domain/drafts/kept-draft.ts';
import type { Texts } from '../../text/text.ts';
import { draftMoment, holderName } from './draft-words.ts';

export type DraftOfferProps = {
  readonly text: Texts;
  readonly situation: DraftSituation;
  /** Opens it, or shows both versions when something was typed already. */
  readonly onOpen: (draft: KeptDraft) => void;
  /** Leaves the kept draft alone and goes on under a key of its own. */
  readonly onAsNew: () => void;
};

/** What must be known before anybody types: a draft of a colleague, or that the one at hand changed or went. */
export function DraftOffer({ text, situation, onOpen, onAsNew }: DraftOfferProps) {
  const { drafts } = text;
  switch (situation.kind) {
    case 'offered':
      return (
        <div class="notice" role="status">
          <div class="notice__body">
            {situation.drafts.map((draft) => (
              <button
                key={draft.key}
                type="button"
                class="button button--accent"
                onClick={() => onOpen(draft)}
              >
                {drafts[draft.stage === 'ready' ? 'goOnReady' : 'goOn'](
                  holderName(draft, text),
                  draftMoment(draft, text, 'day'),
                )}
              </button>
            ))}
          </div>
        </div>
      );
    case 'changed':
      return (
        <div class="notice" role="alert">
          <div class="notice__body">
            <p>
              {drafts.changed(holderName(situation.draft, text), draftMoment(situation.draft, text, 'time'))}
            </p>
            <button type="button" class="button" onClick={() => onOpen(situation.draft)}>
              {drafts.compare}
            </button>
          </div>
        </div>
      );
    case 'gone':
      return (
        <div class="notice" role="alert">
          <div class="notice__body">
            <p>{drafts.gone}</p>
            <button type="button" class="button" onClick={onAsNew}>
              {drafts.asNew}
            </button>
          </div>
        </div>
      );
    default:
      return null;
  }
}
