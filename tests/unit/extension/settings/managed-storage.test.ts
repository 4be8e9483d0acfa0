import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ownSchema } from '../../../../extension/settings/settings-schema.ts';
import { configSchema } from '../../../../shared/config/config.ts';
import { z } from '../../../../shared/zod.ts';

type Schema = { readonly properties?: Record<string, Schema>; readonly items?: Schema };

const managed: Schema = JSON.parse(readFileSync('extension/public/managed-storage.json', 'utf8'));

test('the schema for policies knows every setting, level by level, what it locks, and no other', () => {
  expect(namesIn(managed)).toEqual(
    ['locked', ...namesIn(asked(configSchema)), ...namesIn(asked(ownSchema))].toSorted(),
  );
});

test('the schema for policies asks for types alone: a word that we do not know is named by us, not dropped', () => {
  expect(JSON.stringify(managed)).not.toMatch(/"(enum|pattern|minimum|maximum|minLength|required)":/);
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
