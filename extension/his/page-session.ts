import type { FromHisPage, PageNews, ShowChip } from './page-messages.ts';
import type { PageReading } from './read/page-reading.ts';
import type { Look } from './read/read-page.ts';
import type { Chip } from './ui/chip.ts';

/** What the script of a HIS page needs from its surroundings. */
export type PageSessionPorts = {
  /** Random name of this life of the script. */
  readonly page: string;
  readonly adapter: string;
  readonly look: () => Look;
  /** The open panels, without delay. */
  readonly tellPanels: (news: PageNews) => void;
  /** The background. Fails when no one heard it. */
  readonly tell: (message: FromHisPage) => Promise<unknown>;
  readonly chip: Chip;
};

/** One life of one page's script. */
export type PageSession = {
  /** Looks again, and tells when something changed; gives where else changes are to be watched for. */
  readonly look: () => Look['inner'];
  /** A part of the page goes in which a patient stood: who is open is not known until the next look. */
  readonly doubt: () => void;
  readonly readNow: () => PageNews;
  readonly show: (order: ShowChip) => void;
  readonly openPanel: () => void;
  readonly leave: () => void;
};

/**
 * Keeps reading the page, telling what was read, and showing the chip in step, so that one patient's signals or messages
 * are never shown beside another patient's name.
 *
 * Every new reading gets a number, and panels and background are told the reading with its number. Before something is
 * shown in the page, the page is read once more: only if it still has the number that the answer is for is it shown. A
 * reading that could not be made is told as a doubt, and takes the chip away.
 */
export function createPageSession({
  page,
  adapter,
  look,
  tellPanels,
  tell,
  chip,
}: PageSessionPorts): PageSession {
  let number = 0;
  let reading: PageReading | undefined;

  const lookAgain = (): Look => {
    const seen = lookSafely(look);
    if (!isSame(reading, seen.reading)) {
      if (describePatient(reading) !== describePatient(seen.reading)) chip.remove();
      reading = seen.reading;
      number += 1;
      tellNews(seen.reading);
    }
    chip.stayAt(seen.anchor);
    return seen;
  };
  // What no one heard is told again after the next look.
  const tellNews = (now: PageReading) => {
    tellPanels(news(now));
    void tell(news(now)).catch(() => (reading = undefined));
  };
  const news = (now: PageReading): PageNews => ({
    kind: 'page-reading',
    page,
    number,
    adapter,
    reading: now,
  });

  return {
    look: () => lookAgain().inner,
    doubt: () => {
      chip.remove();
      number += 1;
      reading = undefined; // the next look tells, whatever it sees
      tellPanels(news({ status: 'doubt', why: 'half-rendered' }));
    },
    readNow: () => news(lookAgain().reading),
    show: (order) => {
      if (order.page !== page) return;
      const { reading: now, anchor } = lookAgain(); // the page may have changed since it was last looked at
      if (order.number !== number || now.status !== 'patient') return;
      if (order.view === null) chip.remove();
      else chip.show(order.view, anchor);
    },
    openPanel: () => void tell({ kind: 'open-panel', page, number }).catch(leaveItThere),
    leave: () => {
      chip.remove();
      reading = undefined;
    },
  };
}

/** No one heard it, and there is no one to say so to: the extension is gone, or about to be. */
function leaveItThere(): void {}

/** Whatever goes wrong in looking becomes a doubt: saying nothing would leave the previous patient on the screen. */
function lookSafely(look: () => Look): Look {
  try {
    return look();
  } catch {
    return { reading: { status: 'doubt', why: 'adapter-failed' }, anchor: undefined, inner: [] };
  }
}

function isSame(one: PageReading | undefined, other: PageReading): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function describePatient(reading: PageReading | undefined): string {
  return reading?.status === 'patient' ? JSON.stringify(reading.patient) : ''; // nothing read yet
}
