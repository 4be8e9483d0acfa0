import type { AllText } from '../../own-pages/load-all-text.ts';
import type { TeachCall } from '../teach-messages.ts';

export type PointingProps = {
  readonly text: AllText;
  readonly ask: (call: TeachCall) => void;
  readonly onStop: () => void;
  readonly name: string;
  readonly words: string;
};

/** While the page is pointed at; everything the mouse does there can be done with buttons here as well. */
export function Pointing({ text: { teach }, name, words, ask, onStop }: PointingProps) {
  return (
    <>
      <p role="status">
        <strong>{teach.pointing(name)}</strong> <span>{words !== '' && teach.pointingAt(words)}</span>
      </p>
      <p class="small faint">{teach.withKeys}</p>
      <div class="row">
        {(['previous', 'next', 'larger', 'smaller'] as const).map((to) => (
          <button
            key={to}
            type="button"
            class="button button--quiet"
            onClick={() => ask({ kind: 'move', to })}
          >
            {teach.moves[to]}
          </button>
        ))}
        <button type="button" class="button" onClick={() => ask({ kind: 'choose' })}>
          {teach.choose}
        </button>
        <button type="button" class="button button--quiet" onClick={onStop}>
          {teach.stop}
        </button>
      </div>
    </>
  );
}
