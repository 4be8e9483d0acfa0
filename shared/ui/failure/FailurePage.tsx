import { CircleAlert } from 'lucide-preact';
import type { Texts } from '../../text/text.ts';
import { CopyButton } from '../parts/CopyButton.tsx';

export type FailurePageProps = {
  readonly text: Pick<Texts, 'panel' | 'failures'>;
  readonly title: string;
  readonly whatHappened: string;
  readonly whatToDo: string;
  /** For IT: kinds, fields and addresses; never a token, never patient data. */
  readonly forIt: string;
  readonly action: { readonly label: string; readonly onPress: () => void } | undefined;
};

/** A whole page for when there is nothing else to show: what happened, what to do, what to tell IT. */
export function FailurePage({ text, title, whatHappened, whatToDo, forIt, action }: FailurePageProps) {
  return (
    <main class="failure-page">
      <CircleAlert class="failure-page__icon" size={28} />
      <h1 class="failure-page__title">{title}</h1>
      <p>{whatHappened}</p>
      <p>{whatToDo}</p>
      {action && (
        <button type="button" class="button button--primary" onClick={action.onPress}>
          {action.label}
        </button>
      )}
      <section class="failure-page__it" aria-labelledby="for-it">
        <h2 class="subheading" id="for-it">
          {text.failures.forIt}
        </h2>
        <pre class="failure-page__detail">{forIt}</pre>
        <CopyButton text={text} label={text.failures.copyForIt} copies={forIt} />
      </section>
    </main>
  );
}
