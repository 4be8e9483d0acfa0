import type { Basic } from 'fhir/r4';
import type { FhirTransport } from '../server/transport.ts';
import { writeOnce } from '../server/versioned.ts';

/** A Basic of ours of which there is one for a user and a referral: made once, then replaced. */
export type OwnNote = {
  /** System and value of its identifier. */
  readonly system: string;
  readonly key: string;
  readonly body: Basic;
  /** The stored resource: its id, and whether it says what `body` says; undefined when it cannot be understood. */
  readonly readStored: (
    json: unknown,
  ) => { readonly id: string; readonly says: 'the-same' | 'other' } | undefined;
};

/** Writes notes of our own at one server. */
export type NoteKeeper = {
  /** The note is there already, under this id. */
  know(note: Pick<OwnNote, 'system' | 'key'>, id: string): void;
  /** `refused`: the server takes no such notes. `unsure`: it may be there or not. */
  keep(note: OwnNote): Promise<'stored' | 'refused' | 'unsure'>;
};

/** Writes each note by a conditional create, and replaces it where another window made it before. */
export function createNoteKeeper(transport: FhirTransport): NoteKeeper {
  const storedIds = new Map<string, string>();
  const nameOf = ({ system, key }: Pick<OwnNote, 'system' | 'key'>) => `${system}|${key}`;

  async function keep(note: OwnNote): Promise<'stored' | 'refused' | 'unsure'> {
    const id = storedIds.get(nameOf(note));
    const written = await writeOnce(
      transport,
      id === undefined
        ? { method: 'POST', path: 'Basic', headers: ifNew(nameOf(note)), body: note.body }
        : { method: 'PUT', path: `Basic/${id}`, body: { ...note.body, id } },
      'Basic',
    );
    if (written.kind === 'not-made') {
      return isRefusal(written.failure.kind) ? 'refused' : 'unsure';
    }
    const stored = note.readStored(written.response.body);
    if (stored === undefined) return 'unsure';
    storedIds.set(nameOf(note), stored.id);
    const isOlder = id === undefined && stored.says === 'other'; // another window had made it already
    return isOlder ? keep(note) : 'stored';
  }

  return { keep, know: (note, id) => storedIds.set(nameOf(note), id) };
}

function ifNew(name: string): Readonly<Record<string, string>> {
  return {
    'if-none-exist': `identifier=${encodeURIComponent(name)}`,
    prefer: 'return=representation',
  };
}

/** Whether a failure says that the server will not take such notes, now or later. */
export function isRefusal(kind: string): boolean {
  return kind === 'refused' || kind === 'not-permitted';
}
