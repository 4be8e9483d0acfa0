import { browser } from 'wxt/browser';
import type { ConfigProblem } from '../../shared/config/config-problem.ts';
import { configSentence } from '../../shared/panel/context/config-sentence.ts';
import type { AllText } from '../own-pages/load-all-text.ts';
import { Screen } from '../own-pages/Screen.tsx';

export type NotSetScreenProps = {
  readonly text: AllText;
  readonly why:
    | { readonly kind: 'none' | 'other-his' }
    | { readonly kind: 'wrong'; readonly problems: readonly ConfigProblem[] };
};

/** Nothing to work with yet, or not all of it in order: what IT must do. */
export function NotSetScreen({ text, why }: NotSetScreenProps) {
  const { notSet } = text.extension;
  return (
    <Screen title={notSet.title}>
      <p>{why.kind === 'wrong' ? notSet.wrong : why.kind === 'other-his' ? notSet.otherHis : notSet.body}</p>
      {why.kind === 'wrong' && (
        <ul class="problems">
          {why.problems.map((problem) => (
            <li key={problem.field}>{configSentence(problem, text.launch.config)}</li>
          ))}
        </ul>
      )}
      <button
        type="button"
        class="button button--primary"
        onClick={() => void browser.runtime.openOptionsPage()}
      >
        {notSet.action}
      </button>
      {why.kind === 'none' && <a href="/teach.html">{text.teach.title}</a>}
    </Screen>
  );
}
