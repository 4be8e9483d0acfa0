import { expect, test } from 'vitest';
import { wijkTable } from '../../../../shared/domain/indicators/demographics.ts';
import { serverAddress } from '../../../../shared/domain/record/server-address.ts';
import type { FhirTransport } from '../../../../shared/fhir/server/transport.ts';
import { fhirVolumeSource } from '../../../../shared/fhir/volume/fhir-volume-source.ts';
import { usualCounting } from '../../../builders/counted-referral.ts';
import { page, response } from '../../../builders/scripted-transport.ts';

type Said = { readonly active?: boolean; readonly died?: true };

const lives: readonly Said[] = [{ active: true }, { active: true }, {}];
const left: Said = { active: false };
const died: Said = { died: true };
const diedAndClosed: Said = { active: false, died: true };

test.each<{ list: readonly Said[]; knows: readonly string[]; size: number | undefined; because: string }>([
  { list: lives, knows: ['active', 'deceased'], size: 3, because: 'of whom nothing is said, is on the list' },
  { list: [...lives, left], knows: ['active', 'deceased'], size: 3, because: 'who left is not' },
  { list: [...lives, died], knows: ['active', 'deceased'], size: 3, because: 'who died is not' },
  {
    list: [...lives, left, died, diedAndClosed],
    knows: ['active', 'deceased'],
    size: 3,
    because: 'who died and was closed is left out once',
  },
  { list: [...lives, left], knows: ['deceased'], size: undefined, because: 'the server ignores `active`' },
  { list: [...lives, died], knows: ['active'], size: undefined, because: 'it ignores `deceased`' },
  { list: [...lives, died], knows: [], size: undefined, because: 'it counts everybody each time' },
])('the practice has $size patients: $because', async ({ list, knows, size }) => {
  expect(await sizeOf(counting(list, knows))).toBe(size);
});

test('a server that refuses to count them leaves the size unknown', async () => {
  expect(await sizeOf(async () => response(400))).toBe(undefined);
});

async function sizeOf(countAt: FhirTransport['request']): Promise<number | undefined> {
  const transport: FhirTransport = {
    baseUrl: serverAddress('https://his.voorbeeld.example/fhir'),
    request: async (request) =>
      request.path.includes('_summary=count') ? countAt(request) : response(200, page([])),
  };
  const source = fhirVolumeSource(transport, {
    coachNames: new Map(),
    table: wijkTable([]),
    listSize: 'ask-server',
    rules: usualCounting,
    yieldToUi: async () => {},
    clock: { now: () => Temporal.Instant.from('2026-11-30T10:00:00Z') },
  });
  return (await source.read(() => {}, new AbortController().signal)).patients;
}

/** A server that filters by the parameters it knows, and ignores the others as lenient servers do. */
function counting(list: readonly Said[], knows: readonly string[]): FhirTransport['request'] {
  return async ({ path }) => {
    const asked = new URLSearchParams(path.split('?')[1]);
    const isInactive = asked.get('active') === 'false' && knows.includes('active');
    const isDead = asked.get('deceased') === 'true' && knows.includes('deceased');
    const total = list.filter(
      (one) => (!isInactive || one.active === false) && (!isDead || one.died === true),
    ).length;
    return response(200, page([], { total }));
  };
}
