import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { socialMap } from '../../../sandbox/region/social-map.ts';
import { exampleSheet } from '../../../shared/social-map/example-sheet.ts';
import { readMap } from '../../../shared/social-map/read-map.ts';
import { writeMap } from '../../../shared/social-map/write-map.ts';

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** What HSDS 3.0 requires of each part, by the field that holds it (schema/*.json of its specification). */
const required: Readonly<Record<string, readonly string[]>> = {
  organization: ['id', 'name', 'description'],
  phones: ['id', 'number'],
  schedules: ['id'],
  service_areas: ['id'],
  cost_options: ['id'],
  service_at_locations: ['id'],
  location: ['id', 'location_type'],
  addresses: ['id', 'address_1', 'city', 'state_province', 'postal_code', 'country', 'address_type'],
  attributes: ['id'],
  taxonomy_term: ['id', 'name', 'description'],
};

/** Paths of parts that lack something, or whose id is no UUID. */
function lacking(value: unknown, path: string, held: string): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((one, index) => lacking(one, `${path}[${index}]`, held));
  if (typeof value !== 'object' || value === null) return [];
  const missing = (required[held] ?? ['id', 'name', 'status']).filter((name) => !Object.hasOwn(value, name));
  const id = 'id' in value && !uuid.test(String(value.id)) ? [`${path}.id`] : [];
  return [
    ...missing.map((name) => `${path}.${name}`),
    ...id,
    ...Object.entries(value).flatMap(([name, one]) => lacking(one, `${path}.${name}`, name)),
  ];
}

test.each([
  { text: exampleSheet().content, because: 'a sheet' },
  { text: JSON.stringify(socialMap(60, Temporal.PlainDate.from('2026-11-30'))), because: 'a file of HSDS' },
])(
  'what was read from $because is written with all that HSDS asks, and read back the same',
  async ({ text }) => {
    const first = await readMap(strToU8(text));
    expect(first.problems).toEqual([]);
    const written = await writeMap(first.services);

    expect(lacking(JSON.parse(written), '', 'service')).toEqual([]);
    const again = await readMap(strToU8(written));
    expect(again.problems).toEqual([]);
    expect(again.activities.map(({ id: _own, ...said }) => said)).toEqual(
      first.activities.map(({ id: _own, ...said }) => said),
    );
    expect(await writeMap(again.services), 'and once more, the same bytes').toBe(written);
  },
);
