import { leastRole, type Role } from '../../domain/people/care-user.ts';
import { systems } from '../element/codes.ts';
import type { Concept } from '../element/datatypes.ts';

/** One line of the table that turns a HIS's role into ours. */
export type RoleLine = {
  readonly system?: string | undefined;
  readonly code?: string | undefined;
  readonly text?: string | undefined;
  readonly role: Exclude<Role, 'unknown'>;
};

/** Codes that mean the same everywhere. There is none for a POH-GGZ: that is for the configuration. */
const knownEverywhere: readonly RoleLine[] = [
  { system: systems.snomed, code: '62247001', role: 'referrer' }, // huisarts
  { system: systems.snomed, code: '159002008', role: 'referrer' }, // praktijkverpleegkundige
  { system: systems.snomed, code: '449161006', role: 'referrer' }, // physician assistant
  { system: systems.snomed, code: '224571005', role: 'referrer' }, // verpleegkundig specialist
  { system: systems.snomed, code: '22515006', role: 'assistant' }, // doktersassistent
  { system: systems.snomed, code: '159481007', role: 'manager' }, // praktijkmanager
  { system: systems.uziRole, code: '01.015', role: 'referrer' }, // huisarts
  { system: systems.uziRole, code: '01.000', role: 'referrer' }, // arts
  { system: systems.uziRole, code: '30.000', role: 'referrer' }, // verpleegkundige
  { system: systems.uziRole, code: '30.069', role: 'referrer' }, // verpleegkundig specialist
  { system: systems.uziRole, code: '30.076', role: 'referrer' }, // verpleegkundig specialist
  { system: systems.uziRole, code: '81.000', role: 'referrer' }, // physician assistant
  { text: 'Praktijkmanager', role: 'manager' },
];

/** An assistant in words, alone or among others ("Doktersassistente (spoed)"); an arts-assistent is a physician. */
const assistantInWords =
  /(?<!\p{L})(?:dokters|praktijk|huisarts(?:en)?)[-\s]?assistente?(?!\p{L})|^assistente?$/iu;

/**
 * What these concepts of one role let somebody do. Of one concept the configuration's lines go before the codes known
 * everywhere; where concepts disagree, the least counts. A concept that no line knows adds nothing: a specialty often
 * is beside a code.
 */
export function readRole(concepts: readonly Concept[], configured: readonly RoleLine[]): Role {
  return leastRole(concepts.flatMap((concept) => rolesOfConcept(concept, configured)));
}

function rolesOfConcept(concept: Concept, configured: readonly RoleLine[]): readonly Role[] {
  const own = configured.filter((line) => fits(line, concept));
  const lines = own.length > 0 ? own : knownEverywhere.filter((line) => fits(line, concept));
  // Words can only lower: "Doktersassistente" beside the code of a huisarts is no huisarts.
  const isAssistant = own.length === 0 && wordsOf(concept).some((words) => assistantInWords.test(words));
  return [...lines.map(({ role }) => role), ...(isAssistant ? (['assistant'] as const) : [])];
}

function fits({ system, code, text }: RoleLine, concept: Concept): boolean {
  const codings = concept.coding ?? [];
  if (code !== undefined) {
    return codings.some(
      (coding) => isSame(coding.code, code) && (system === undefined || isSame(coding.system, system)),
    );
  }
  return text !== undefined && wordsOf(concept).some((words) => isSame(words, text));
}

function wordsOf({ text, coding = [] }: Concept): readonly string[] {
  return [text, ...coding.map(({ display }) => display)].flatMap((words) => words?.trim() || []); // a code may have none
}

function isSame(one: string | undefined, other: string): boolean {
  return one?.trim().toLowerCase() === other.trim().toLowerCase();
}
