import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generatedSettings } from '../../.ci/settings.ts';
import { policySchema } from '../../extension/settings/merge-settings.ts';
import { ownSchema } from '../../extension/settings/settings-schema.ts';
import { configSchema } from '../../shared/config/config.ts';
import { z } from '../../shared/zod.ts';

type Schema = {
  readonly description?: string;
  readonly properties?: Record<string, Schema>;
  readonly items?: Schema;
};

const managed: Schema = JSON.parse(readFileSync('extension/public/managed-storage.json', 'utf8'));

test.each(generatedSettings())(
  '$path says of the settings what the schemas say: run `npm run settings`',
  ({ path, content }) => {
    expect(readFileSync(path, 'utf8')).toBe(content);
  },
);

test('the schema for policies knows every setting, level by level, what it locks, and no other', () => {
  expect(namesIn(managed)).toEqual(
    [policySchema, configSchema, ownSchema].flatMap((schema) => namesIn(asked(schema))).toSorted(),
  );
});

test('the schema for policies asks for types alone: a word that we do not know is named by us, not dropped', () => {
  expect(JSON.stringify(managed)).not.toMatch(
    /"(enum|pattern|minimum|maximum|minLength|required|oneOf|anyOf|additionalProperties)":/,
  );
});

test('every setting says what it means', () => {
  expect(withoutWords(managed)).toEqual([]);
});

function asked(schema: z.ZodMiniType): Schema {
  return JSON.parse(JSON.stringify(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })));
}

function namesIn({ properties, items }: Schema, path = ''): readonly string[] {
  const inside = Object.entries(properties ?? {}).flatMap(([name, one]) => [
    `${path}${name}`,
    ...namesIn(one, `${path}${name}.`),
  ]);
  return [...inside, ...(items === undefined ? [] : namesIn(items, `${path}[].`))].toSorted();
}

/** Settings without a description. A group of settings needs none of its own. */
function withoutWords({ properties, items }: Schema, path = ''): readonly string[] {
  const inside = Object.entries(properties ?? {}).flatMap(([name, one]) => [
    ...(one.description === undefined && one.properties === undefined ? [`${path}${name}`] : []),
    ...withoutWords(one, `${path}${name}.`),
  ]);
  return [...inside, ...(items === undefined ? [] : withoutWords(items, `${path}[].`))];
}
