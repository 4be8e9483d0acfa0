import { describe, expect, test } from 'vitest';
import type { PageNews } from '../../../../extension/his/page-messages.ts';
import { acceptPanels, type ConnectionSource } from '../../../../extension/his/panel-connections.ts';

type Connected = Parameters<ConnectionSource['onConnect']['addListener']>[0];

describe('the lines of panels to a page', () => {
  test('bring what is read now, and every change, to each panel that is open', () => {
    const { call, lines } = page();
    const first = call();
    lines.tell(news(2));
    const second = call();
    first.hangUp();
    lines.tell(news(3));

    expect(first.heard).toEqual([1, 2]);
    expect(second.heard).toEqual([1, 3]);
  });

  test('break when the page goes, and open no more while it is away', () => {
    const { call, lines, goes } = page();
    const before = call();
    goes();
    lines.disconnect();
    const after = call();

    expect([before.isOpen(), after.isOpen()]).toEqual([false, false]);
    expect(after.heard).toEqual([]);
  });
});

/** A page that reads its first reading, until it goes. */
function page() {
  let now: PageNews | undefined = news(1);
  let connected: Connected = () => {};
  const onConnect = { addListener: (listener: Connected) => (connected = listener) };
  const lines = acceptPanels({ onConnect }, () => now);

  const call = () => {
    const heard: number[] = [];
    let standing: 'open' | 'over' = 'open';
    let hangUp = () => {};
    const end = {
      postMessage: ({ number }: PageNews) => heard.push(number),
      disconnect: () => {
        standing = 'over';
      },
      onDisconnect: { addListener: (listener: () => void) => (hangUp = listener) },
    };
    Reflect.apply(connected, undefined, [end]);
    return { heard, isOpen: () => standing === 'open', hangUp: () => hangUp() };
  };
  const goes = () => {
    now = undefined;
  };
  return { call, lines, goes };
}

function news(number: number): PageNews {
  const reading = { status: 'no-patient' } as const;
  return { kind: 'page-reading', page: 'this-page', number, adapter: 'sandbox-his', reading };
}
