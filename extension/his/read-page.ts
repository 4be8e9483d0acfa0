import { activeDossier } from './active-dossier.ts';
import type { HisAdapter } from './adapter.ts';
import { allIn, around } from './native.ts';
import type { Doubt, PageReading } from './page-reading.ts';
import { readDate } from './read-date.ts';
import { readEpisodes } from './read-episodes.ts';
import { type FieldReading, readField } from './read-field.ts';
import { browserSight, type Place, type Sight } from './sight.ts';

/** A look at a page: what it says, where the chip goes, and where else changes are to be watched for. */
export type Look = {
  readonly reading: PageReading;
  /** Undefined: no patient, or no one place for the chip. */
  readonly anchor: Element | undefined;
  /** The document in the adapter's iframe. */
  readonly inner: Document | undefined;
};

/** HIS page → whose dossier is open. */
export function readPage(
  document: Document,
  url: string,
  adapter: HisAdapter,
  sight: Sight = browserSight,
): PageReading {
  return lookAt({ document, url }, adapter, sight).reading;
}

/** The same, with what the chip and the watcher need. */
export function lookAt(page: Place, adapter: HisAdapter, sight: Sight = browserSight): Look {
  if (adapter.frame === undefined) return { ...lookIn(page, adapter, sight), inner: undefined };

  const [frame, ...others] = allIn(page.document, adapter.frame).filter(sight.isVisible);
  if (frame === undefined) return { reading: { status: 'no-patient' }, anchor: undefined, inner: undefined };
  if (others.length > 0) return { ...doubtful('two-candidates'), inner: undefined };

  const inside = sight.insideOf(frame);
  if (inside === undefined) return { ...doubtful('frame-closed'), inner: undefined };
  return { ...lookIn(inside, adapter, sight), inner: inside.document };
}

type DossierLook = Pick<Look, 'reading' | 'anchor'>;

function lookIn(place: Place, adapter: HisAdapter, sight: Sight): DossierLook {
  const active = activeDossier(place, adapter.dossiers, sight);
  if (active.status === 'doubt') return doubtful(active.why);
  if (active.status === 'none') return { reading: { status: 'no-patient' }, anchor: undefined };

  const { dossier, key } = active;
  if (isBusy(dossier, adapter, sight)) return doubtful('half-rendered');

  const name = readField(dossier, adapter.patient.name, sight.isVisible);
  if (name.status !== 'read') return doubtful(whyOf(name.status));
  if (!/\p{L}\p{L}/u.test(name.value)) return doubtful('half-rendered'); // "…", "-"

  const birthDay = readField(dossier, adapter.patient.birthDate, sight.isVisible);
  if (birthDay.status !== 'read') return doubtful(whyOf(birthDay.status));
  const birthDate = readDate(birthDay.value, adapter.patient.birthDateFormats);
  if (birthDate === undefined) return doubtful('birth-date-unreadable');

  const patient = { id: key, idIs: adapter.dossiers.keyIs, name: name.value, birthDate };
  const reading = { status: 'patient', patient, episodes: readEpisodes(dossier, adapter.episodes) } as const;
  return { reading, anchor: anchorIn(dossier, adapter, sight) };
}

function isBusy(dossier: Element, { busy }: HisAdapter, { isVisible }: Sight): boolean {
  if (around(dossier, '[aria-busy="true"]') !== null) return true;
  return busy !== undefined && allIn(dossier, busy).some(isVisible);
}

const reasons = { absent: 'half-rendered', invisible: 'invisible', several: 'two-candidates' } as const;

function whyOf(status: Exclude<FieldReading['status'], 'read'>): Doubt {
  return reasons[status];
}

function anchorIn(dossier: Element, { chip }: HisAdapter, { isVisible }: Sight): Element | undefined {
  const [anchor, ...others] = allIn(dossier, chip.anchor).filter(isVisible);
  return others.length === 0 ? anchor : undefined;
}

function doubtful(why: Doubt): DossierLook {
  return { reading: { status: 'doubt', why }, anchor: undefined };
}
