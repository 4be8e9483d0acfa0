import { describe, expect, test } from 'vitest';
import { watchPage } from '../../../../extension/his/watch-page.ts';
import { pageOf } from './read/saved-page.ts';

describe('watching a page', () => {
  test('looks at once when a quiet page changes', () => {
    const { looks, change, pass } = watched();
    pass(500);

    change();

    expect(looks()).toEqual([0, 500]);
  });

  test('looks again within 100 ms of every change, however long and often the page changes', () => {
    const { looks, change, pass, now } = watched();
    const changes = Array.from({ length: 200 }, () => {
      pass(7);
      change();
      return now();
    });
    pass(100);

    for (const changed of changes) {
      expect(looks().some((look) => look >= changed && look <= changed + 100)).toBe(true);
    }
    expect(looks().length).toBeLessThan(60);
  });

  test('leaves a page that is slow to read more time between looks, and is told within 100 ms all the same', () => {
    const { looks, change, pass } = watched({ cost: 25 });
    pass(500);
    change();
    change();
    pass(70);

    expect(looks()).toEqual([0, 525, 620]);
  });

  test('follows the document of the iframe, and its successor', () => {
    const [first, second] = [pageOf('<p>1</p>').document, pageOf('<p>2</p>').document];
    const { page, watch, observed, show } = watched();

    show(first);
    watch.look();
    show(second);
    watch.look();

    expect(observed()).toEqual([page, second]);
  });

  test('says at once that an iframe goes, and looks at what comes in its place just after, not before', () => {
    const { watch, show, goes, gone, looks, change, pass } = watched();
    show(pageOf('<p>1</p>').document);
    watch.look();
    pass(500);

    goes();
    change();
    expect(gone()).toEqual([500]);
    expect(looks()).toEqual([0, 0]);

    pass(20);
    expect(looks()).toEqual([0, 0, 520]);
  });

  test('looks no more once stopped', () => {
    const { watch, looks, change, pass, observed } = watched();
    change();
    watch.stop();
    pass(1000);

    expect(looks()).toEqual([0]);
    expect(observed()).toEqual([]);
  });
});

/** A page that is watched with a clock of our own; a look takes `cost` milliseconds. */
function watched({ cost = 0 } = {}) {
  const page = pageOf('<p>page</p>').document;
  const listeners = new Map<
    Document | ShadowRoot,
    { readonly onChange: () => void; readonly onGoes: () => void }
  >();
  const gone: number[] = [];
  const looks: number[] = [];
  let now = 0;
  let inner: Document | undefined;
  let timer: { readonly at: number; readonly act: () => void } | undefined;

  const watch = watchPage(
    page,
    {
      now: () => now,
      observe: (document, onChange, onGoes) => {
        listeners.set(document, { onChange, onGoes });
        return () => listeners.delete(document);
      },
      after: (milliseconds, act) => {
        timer = { at: now + milliseconds, act };
        return () => {
          timer = undefined;
        };
      },
    },
    {
      look: () => {
        looks.push(now);
        now += cost;
        return inner === undefined ? [] : [inner];
      },
      frameGoes: () => gone.push(now),
    },
  );
  return {
    page,
    watch,
    now: () => now,
    looks: () => looks,
    observed: () => [...listeners.keys()],
    change: () => listeners.get(page)?.onChange(), // it is watched no more
    goes: () => inner && listeners.get(inner)?.onGoes(), // likewise
    gone: () => gone,
    show: (document: Document) => {
      inner = document;
    },
    pass: (milliseconds: number) => {
      const end = now + milliseconds;
      if (timer !== undefined && timer.at <= end) {
        now = timer.at;
        timer.act();
      }
      now = Math.max(now, end);
    },
  };
}
