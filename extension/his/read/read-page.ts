import { dateIn } from '../../adapter/date-format.ts';
import { allIn, around, shadowRootsAround } from '../../page/native.ts';
import { browserSight, type Place, type Sight } from '../../page/sight.ts';
import type { HisAdapter } from '../his-adapter.ts';
import { activeDossier } from './active-dossier.ts';
import type { Doubt, PageReading } from './page-reading.ts';
import { readEpisodes } from './read-episodes.ts';
import { type FieldReading, inScope, readField, type Scope } from './read-field.ts';

/** A look at a page: what it says, where the chip goes, and where else changes are to be watched for. */
export type Look = {
  readonly reading: PageReading;
  /** Undefined: no patient, or no one place for the chip. */
  readonly anchor: Element | undefined;
  /** The document in the adapter's iframe, and the open shadow roots in the dossier. */
  readonly inner: readonly (Document | ShadowRoot)[];
};

/** HIS page → whose dossier is open. */
export function readPage(
  document: Document,
  url: string,
  adapter: HisAdapter,
  sight: Sight = browserSight(),
): PageReading {
  return lookAt({ document, url }, adapter, sight).reading;
}

/** The same, with what the chip and the watcher need. */
export function lookAt(page: Place, adapter: HisAdapter, sight: Sight = browserSight()): Look {
  if (adapter.frame === undefined) return lookIn(page, adapter, sight);

  const [frame, ...others] = allIn(page.document, adapter.frame).filter(sight.isVisible);
  if (frame === undefined) return noPatient;
  if (others.length > 0) return doubtful('two-candidates');

  const inside = sight.insideOf(frame);
  if (inside === undefined) return doubtful('frame-closed');
  const look = lookIn(inside, adapter, sight);
  return { ...look, inner: [inside.document, ...look.inner] };
}

function lookIn(place: Place, adapter: HisAdapter, sight: Sight): Look {
  const active = activeDossier(place, adapter.dossiers, sight);
  if (active.status === 'doubt') return doubtful(active.why);
  if (active.status === 'none') return noPatient;

  const { dossier, key } = active;
  const inner = [...shadowRootsAround(dossier.element), ...dossier.roots];
  return { ...readDossier(dossier, key, adapter, sight), inner };
}

function readDossier(scope: Scope, key: string | undefined, adapter: HisAdapter, sight: Sight): Look {
  if (isBusy(scope, adapter, sight)) return doubtful('half-rendered');

  const name = readField(scope, adapter.patient.name, sight);
  if (name.status !== 'read') return doubtful(whyOf(name.status));
  if (!/\p{L}\p{L}/u.test(name.value)) return doubtful('half-rendered'); // "…", "-"

  const birthDay = readField(scope, adapter.patient.birthDate, sight);
  if (birthDay.status !== 'read') return doubtful(whyOf(birthDay.status));
  const birthDate = dateIn(birthDay.value, adapter.patient.birthDateFormats, adapter.patient.birthDateStands);
  if (birthDate === undefined) return doubtful('birth-date-unreadable');

  const patient = { id: key, idIs: adapter.dossiers.keyIs, name: name.value, birthDate };
  const episodes = readEpisodes(scope, adapter.episodes, sight);
  return {
    reading: { status: 'patient', patient, episodes },
    anchor: anchorIn(scope, adapter, sight),
    inner: [],
  };
}

function isBusy(scope: Scope, { busy }: HisAdapter, { isVisible }: Sight): boolean {
  if (around(scope.element, '[aria-busy="true"]') !== null) return true;
  return busy !== undefined && inScope(scope, busy).some(isVisible);
}

const reasons = { absent: 'half-rendered', invisible: 'invisible', several: 'two-candidates' } as const;

function whyOf(status: Exclude<FieldReading['status'], 'read'>): Doubt {
  return reasons[status];
}

function anchorIn(scope: Scope, { chip }: HisAdapter, { isVisible }: Sight): Element | undefined {
  const [anchor, ...others] = inScope(scope, chip.anchor).filter(isVisible);
  return others.length === 0 ? anchor : undefined;
}

const noPatient: Look = { reading: { status: 'no-patient' }, anchor: undefined, inner: [] };

function doubtful(why: Doubt): Look {
  return { reading: { status: 'doubt', why }, anchor: undefined, inner: [] };
}
