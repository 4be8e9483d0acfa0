import { configSchema, readConfig } from '../shared/config/config.ts';
import { type ConfigProblem, toConfigProblems } from '../shared/config/config-problem.ts';
import { webAddress, z } from '../shared/zod.ts';

const name = z.string().check(z.trim(), z.minLength(1));
const id = z.string().check(z.regex(/^[a-z0-9-]{1,48}$/));

/** Somebody who signs in at the exchange. `mail`: where an invitation goes. */
const person = z.strictObject({ id, name, mail: z.optional(z.string()) });

const party = { id, name, people: z.array(person).check(z.minLength(1)) };

const coachSchema = z.strictObject({
  ...party,
  people: z.array(
    z.strictObject({ ...person.shape, role: z._default(z.enum(['coach', 'coordinator']), 'coach') }),
  ),
  /** Empty for an organisation that takes no new referrals: what it has stays readable as long as it is in the directory. */
  municipalities: z.array(name),
  postcodes: z._default(z.array(z.string()), []),
  phone: z._default(z.string(), ''),
  waitingTime: z._default(z.string(), ''),
  /** As in `config.json`, which checks them. */
  faces: z.optional(z.array(z.unknown())),
  /** Where the engine tells that there is something new; whoever listens there sends a mail without name or reason. */
  news: z.optional(webAddress),
});

/**
 * The directory of a region, written once: who refers, who coaches, who sees figures, and what the app is told beside
 * that (`config`: everything of `config.json` but `issuers` and `coaches`, which follow from the rest).
 */
const directorySchema = z.strictObject({
  name,
  /** Where the app's files are, without a slash at the end. */
  app: webAddress,
  practices: z.array(z.strictObject(party)).check(z.minLength(1)),
  referrers: z._default(z.array(z.strictObject(party)), []),
  coaches: z.array(coachSchema).check(z.minLength(1)),
  figures: z._default(z.array(person), []),
  config: z._default(z.omit(z.partial(configSchema), { issuers: true, coaches: true }), {}),
});

export type Directory = z.output<typeof directorySchema>;
export type Person = Directory['figures'][number];

type DirectoryReading =
  | { readonly ok: true; readonly value: Directory }
  | { readonly ok: false; readonly problems: readonly ConfigProblem[] };

/** Reads a directory; everything wrong is named at its field, so that all can be mended in one go. */
export function readDirectory(json: unknown): DirectoryReading {
  const parsed = directorySchema.safeParse(json);
  if (!parsed.success) return { ok: false, problems: toConfigProblems(parsed.error.issues, json) };
  const problems = namedTwice(parsed.data);
  return problems.length === 0 ? { ok: true, value: parsed.data } : { ok: false, problems };
}

/** One id is one organisation, and one person: another line under it would take over what the first one may see. */
function namedTwice({ practices, referrers, coaches, figures }: Directory): readonly ConfigProblem[] {
  const parties = Object.entries({ practices, referrers, coaches }).flatMap(([list, all]) =>
    all.map((one, index) => ({ ...one, field: `${list}[${index}]` })),
  );
  const people = [
    ...parties.flatMap((one) =>
      one.people.map((who, index) => ({ id: who.id, field: `${one.field}.people[${index}]` })),
    ),
    ...figures.map((who, index) => ({ id: who.id, field: `figures[${index}]` })),
  ];
  return [...repeated(parties), ...repeated(people)];
}

function repeated(all: readonly { readonly id: string; readonly field: string }[]): readonly ConfigProblem[] {
  return all
    .filter((one, index) => all.findIndex((other) => other.id === one.id) < index)
    .map(({ field }) => ({ field: `${field}.id`, fault: { kind: 'twice' } }));
}

/** The clients that a region registers: one for each launch page, and the extension. */
export const clients = {
  consult: 'launch.html',
  worklist: 'launch-worklist.html',
  volume: 'launch-volume.html',
  coach: 'launch-coach.html',
} as const;

/** What the app's `config.json` is to be. Throws an Error with what is wrong with it. `at`: references at the exchange. */
export function toConfig(
  { name: region, coaches, config }: Directory,
  server: string,
  at: {
    readonly client: (view: keyof typeof clients) => string;
    readonly reference: (key: string) => string;
  },
): object {
  const json = {
    ...config,
    issuers: [
      {
        iss: server,
        name: region,
        clients: Object.fromEntries(
          Object.keys(clients).map((view) => [view, at.client(view as keyof typeof clients)]),
        ),
        scopes: 'v2',
      },
    ],
    coaches: coaches.map(({ id: coach, people: _people, news: _news, ...said }) => ({
      id: coach,
      ...said,
      reference: at.reference(`HealthcareService ${coach}`),
      organization: at.reference(`Organization ${coach}`),
    })),
  };
  const read = readConfig(json);
  if (!read.ok)
    throw new Error(read.problems.map(({ field, fault }) => `${field}: ${fault.kind}`).join('\n'));
  return json;
}
