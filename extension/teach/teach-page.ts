import type { Browser } from 'wxt/browser';
import type { HisAdapter } from '../his/his-adapter.ts';
import { readPage } from '../his/read/read-page.ts';
import { allIn, native } from '../page/native.ts';
import { browserSight, type Place, placeIn, type Sight } from '../page/sight.ts';
import type { ScriptContext } from '../script-context.ts';
import { candidatesForAny, candidatesForEach, elementsBy, rowCandidates } from './candidates.ts';
import { draftAdapter } from './draft-adapter.ts';
import { createPicker } from './picker.ts';
import { labelsIn, proofPage } from './proof-page.ts';
import { pickPart, tryForm } from './teach-form.ts';
import type { FormPart } from './teach-form-messages.ts';
import {
  type Pick,
  TEACH,
  type TeachCall,
  type TeachNews,
  type Thing,
  type Tried,
  teachCallSchema,
  type Warning,
} from './teach-messages.ts';

type Runtime = Pick_<typeof Browser.runtime, 'id' | 'onConnect'>;
type Pick_<T, K extends keyof T> = { readonly [P in K]: T[P] };

/** Runs in a page that is taught, for as long as a teaching page of our own is connected to it. */
export function startTeachPage(runtime: Runtime, context: ScriptContext): void {
  const listen = (line: Browser.runtime.Port) => {
    if (line.name !== TEACH || line.sender?.id !== runtime.id || context.isInvalid) return;
    teach(line);
    // A browser that keeps the page for the way back would keep the connection, too, to a page that no one sees.
    context.addEventListener(window, 'pagehide', () => line.disconnect());
  };
  runtime.onConnect.addListener(listen);
  context.onInvalidated(() => {
    if (runtime.id !== undefined) runtime.onConnect.removeListener(listen);
  });
}

function teach(line: Browser.runtime.Port): void {
  const tell = (news: TeachNews) => line.postMessage(news);
  let thing: Thing = 'name';
  let part: FormPart | undefined;
  const picker = createPicker(document, {
    pointing: (element) => tell({ kind: 'pointing', words: browserSight().wordsIn(element) }),
    picked: (element) => {
      const sight = browserSight();
      if (part === undefined) tell({ kind: 'picked', thing, pick: pickOf(element, thing, sight) });
      else tell({ kind: 'part-picked', part, pick: pickPart(element, part, sight) });
    },
    ended: () => tell({ kind: 'ended' }),
  });

  const answer = (call: TeachCall) => {
    const page: Place = { document, url: location.href };
    switch (call.kind) {
      case 'pick':
        thing = call.thing;
        part = undefined;
        return picker.start();
      case 'pick-part':
        part = call.part;
        return picker.start();
      case 'move':
        return picker.move(call.to);
      case 'choose':
        return picker.choose();
      case 'stop':
        return picker.stop();
      case 'draft': {
        const names = { id: call.id, name: call.name, matches: [matchOf(location)] };
        const draft = draftAdapter(page, names, call.choices, browserSight());
        if (!draft.ok) return tell({ kind: 'no-draft', problem: draft.problem });
        return tell({ kind: 'tried', adapter: draft.adapter, tried: tryOut(page, draft.adapter) });
      }
      case 'try':
        return tell({ kind: 'tried', adapter: call.adapter, tried: tryOut(page, call.adapter) });
      case 'try-form': {
        const tried = tryForm(document, call.adapter, browserSight());
        return tell({ kind: 'form-tried', adapter: call.adapter, tried });
      }
      case 'proof':
        return tell({ kind: 'proof', html: proofOf(document, call.keep) });
    }
  };
  line.onMessage.addListener((message: unknown) => {
    const call = teachCallSchema.safeParse(message);
    if (call.success) answer(call.data);
  });
  line.onDisconnect.addListener(picker.stop);
  tell({ kind: 'ready' });
}

/** All pages of this site: where in it dossiers stand, one address does not tell. */
function matchOf({ protocol, hostname }: Location): string {
  return `${protocol}//${hostname}/*`;
}

const inRows: readonly Thing[] = ['code', 'text', 'date'];

function pickOf(element: Element, thing: Thing, sight: Sight): Pick {
  const root = element.getRootNode() as Document | ShadowRoot;
  const frame = frameAround(element);
  const found = inRows.includes(thing)
    ? rowCandidates(element, root)
    : candidatesForAny(sayingTheSame(element, sight), root);
  const candidates = found.map((candidate) => ({
    ...candidate,
    seen: elementsBy(candidate, root).filter(sight.isVisible).length,
  }));
  return { ...(frame === undefined ? {} : { frame }), words: sight.wordsIn(element), candidates };
}

/** The element, and those around it that say the same: a cell around bold words has the label, its words have none. */
function sayingTheSame(element: Element, sight: Sight): readonly Element[] {
  const words = sight.wordsIn(element);
  const all = [element];
  for (let at = native(element, 'parentElement'); at !== null; at = native(at, 'parentElement')) {
    if (words === '' || sight.wordsIn(at) !== words) return all;
    all.push(at);
  }
  return all;
}

/** How the iframe around it is found; several may be found, of which one is seen at a time. */
function frameAround(element: Element): string | undefined {
  const inside = element.ownerDocument;
  if (inside === document) return undefined;
  const frame = allIn(document, 'iframe').find(
    (each) => native(each as HTMLIFrameElement, 'contentDocument') === inside,
  );
  if (frame === undefined) return undefined;
  const [best] = candidatesForEach(frame, document).toSorted((one, other) => other.found - one.found); // of one name for all, and one for this, the first
  return best?.selector ?? 'iframe';
}

function tryOut(page: Place, adapter: HisAdapter): Tried {
  const sight = browserSight();
  const reading = readPage(page.document, page.url, adapter, sight);
  const place = placeIn(page, adapter.frame, sight);
  const line = adapter.journal && placeIn(page, adapter.journal.frame ?? adapter.frame, sight);
  return {
    reading,
    line:
      adapter.journal === undefined
        ? 'not-named'
        : line && allIn(line.document, adapter.journal.line).some(sight.isVisible)
          ? 'found'
          : 'missing',
    warnings: place === undefined ? [] : warningsOf(place, adapter, reading, sight),
    labels: place === undefined ? [] : labelsIn(place.document),
  };
}

function warningsOf(
  { document: inside }: Place,
  { dossiers, patient }: HisAdapter,
  reading: Tried['reading'],
  sight: Sight,
): readonly Warning[] {
  const { selector } = patient.name;
  const names =
    selector === undefined
      ? []
      : elementsBy({ selector, ...(patient.name.beside ? { beside: patient.name.beside } : {}) }, inside);
  const read = reading.status === 'patient' ? `${reading.patient.name} ${reading.patient.id ?? ''}` : ''; // nothing read
  return [
    ...(allIn(inside, dossiers.each).length > 1 ? ['several-dossiers' as const] : []),
    ...(names.some((each) => !sight.isVisible(each)) ? ['hidden-copy' as const] : []),
    ...(hasBsn(read) ? ['bsn' as const] : []),
  ];
}

/** Nine figures that pass the check of a BSN: what must never be read. */
function hasBsn(text: string): boolean {
  return [...text.matchAll(/(?<!\d)\d{9}(?!\d)/g)].some(([figures]) => {
    const sum = [...figures].reduce(
      (all, figure, index) => all + Number(figure) * (index === 8 ? -1 : 9 - index),
      0,
    );
    return sum % 11 === 0;
  });
}

function proofOf(page: Document, keep: readonly string[]): string {
  const frames = allIn(page, 'iframe').flatMap((frame) => {
    const inside = native(frame as HTMLIFrameElement, 'contentDocument');
    return inside === null ? [] : [`<!-- in an iframe -->\n${proofPage(inside, keep)}`];
  });
  return [proofPage(page, keep), ...frames].join('\n');
}
