import { type ServerAddress, withoutSlashAtEnd } from '../../domain/record/server-address.ts';
import { z } from '../../zod.ts';

/**
 * References to what is at this server, by `Type/id`, in everything that it answers. Servers write their own references
 * in two ways, and a reference to another server always as a whole address, where the same id is somebody else. This is
 * done once, where answers come in, so that behind it `Type/id` always means here.
 */
export function createOwnReferences(baseUrl: ServerAddress): (body: unknown) => unknown {
  const bases = new Set([withoutScheme(baseUrl)]);
  return (body) => {
    const called = ownName(body);
    if (called !== undefined) bases.add(called);
    return shortened(body, bases);
  };
}

const selfSchema = z.looseObject({
  resourceType: z.literal('Bundle'),
  link: z.array(z.looseObject({ relation: z.optional(z.string()), url: z.optional(z.string()) })),
});

/** By what name a server calls itself: behind a proxy that is not the one by which it is reached. */
function ownName(body: unknown): string | undefined {
  const self = selfSchema.safeParse(body).data?.link.find(({ relation }) => relation === 'self')?.url;
  const [address = ''] = self?.split('?') ?? []; // no self link
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol)) return undefined;
  const searched = withoutSlashAtEnd(address).replace(/\/[A-Z][A-Za-z]+(\/_search)?$/, '');
  return withoutScheme(withoutSlashAtEnd(searched));
}

/**
 * The same JSON with short references; what has none to shorten stays the same object. It goes through every answer, so
 * nothing is made for what stays.
 */
function shortened(json: unknown, bases: ReadonlySet<string>): unknown {
  if (typeof json !== 'object' || json === null) return json;
  const before = json as Record<string, unknown>; // a list too: its names are its numbers
  let after: Record<string, unknown> | undefined;
  for (const name of Object.keys(before)) {
    const value = before[name];
    const short =
      name === 'reference' && typeof value === 'string' ? toOwn(value, bases) : shortened(value, bases);
    if (short === value) continue;
    after ??= (Array.isArray(json) ? [...json] : { ...before }) as Record<string, unknown>;
    after[name] = short;
  }
  return after ?? json;
}

function toOwn(reference: string, bases: ReadonlySet<string>): string {
  const [, base, own] =
    /^https?:\/\/(.+)\/([A-Z][A-Za-z]+\/[^/]+(?:\/_history\/[^/]+)?)$/.exec(reference) ?? []; // short already
  return base !== undefined && own !== undefined && bases.has(base.toLowerCase()) ? own : reference;
}

/** Links within a server are often written with http where a proxy took https. */
function withoutScheme(address: string): string {
  return address.replace(/^https?:\/\//, '').toLowerCase();
}
