import { RefreshCw } from 'lucide-preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Knowledge } from '../../domain/knowledge.ts';
import type { Texts } from '../../text/text.ts';

export type ReadAgainProps = {
  readonly text: Pick<Texts, 'record'>;
  /** What the section rests on. */
  readonly parts: readonly Knowledge<unknown>[];
  readonly onReadAgain: () => void;
};

/** The way on from a section that could not be read; not shown where asking again would bring the same answer. */
export function ReadAgain({ text, parts, onReadAgain }: ReadAgainProps) {
  return parts.some(mayBeReadLater) ? <ReadAgainButton text={text} onReadAgain={onReadAgain} /> : null;
}

function mayBeReadLater(part: Knowledge<unknown>): boolean {
  return (
    !part.known &&
    !['reading', 'not-offered', 'not-permitted', 'no-server', 'no-record', 'not-asked'].includes(part.why)
  );
}

function ReadAgainButton({ text, onReadAgain }: Omit<ReadAgainProps, 'parts'>) {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const { current } = button;
    const heading = current?.closest('section')?.querySelector('h2'); // every section of the panel has one
    // Once pressed it is gone, and what was read is under this heading.
    return () => {
      if (current?.matches(':focus')) heading?.focus({ preventScroll: true });
    };
  }, []);
  return (
    <p>
      <button type="button" class="button button--small" ref={button} onClick={onReadAgain}>
        <RefreshCw size={14} />
        {text.record.readAgain}
      </button>
    </p>
  );
}
