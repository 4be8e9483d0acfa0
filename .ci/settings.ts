// `npm run settings`: writes from the schemas what browsers and practice IT read of the settings: the schema for
// policies, and the tables of docs/INSTALL.md. A test compares what is checked in with what is made here.
import { readFileSync, writeFileSync } from 'node:fs';
import { policySchema } from '../extension/settings/merge-settings.ts';
import { ownSchema } from '../extension/settings/settings-schema.ts';
import { configSchema } from '../shared/config/config.ts';
import { z } from '../shared/zod.ts';

/** A JSON Schema as far as our settings use it; `without` is ours (see `means`). */
type SettingSchema = {
  readonly type?: string;
  readonly description?: string;
  readonly without?: string;
  readonly properties?: Readonly<Record<string, SettingSchema>>;
  readonly items?: SettingSchema;
  readonly required?: readonly string[];
  readonly default?: unknown;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
};

const app = schemaOf(configSchema);
const extension = schemaOf(ownSchema);
const policy = schemaOf(policySchema);

/** Every generated file with its content, as it must be checked in. */
export function generatedSettings(): readonly { readonly path: string; readonly content: string }[] {
  const install = readFileSync('docs/INSTALL.md', 'utf8');
  return [
    { path: 'extension/public/managed-storage.json', content: `${JSON.stringify(managed(), null, 2)}\n` },
    {
      path: 'docs/INSTALL.md',
      content: withTable(withTable(install, 'app settings', [app]), 'extension settings', [
        extension,
        policy,
      ]),
    },
  ];
}

/** What a file may hold: before defaults are filled in and addresses are read. */
function schemaOf(schema: z.ZodMiniType): SettingSchema {
  return JSON.parse(JSON.stringify(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })));
}

function managed(): SettingSchema {
  return toPolicy({
    type: 'object',
    properties: { ...policy.properties, ...app.properties, ...extension.properties },
  });
}

/**
 * As far as Chromium takes it, and types alone: a value that breaks a rule of the schema is dropped before the extension
 * sees it, while the options page can name it. A policy cannot carry just any value, so such a one is JSON as text.
 */
function toPolicy({ type = 'string', description, properties, items }: SettingSchema): SettingSchema {
  return {
    type,
    ...(items && { items: toPolicy(items) }),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, setting]) => [name, toPolicy(setting)]),
      ),
    }),
    ...(description && { description: description.replaceAll(/[`*]/g, '') }),
  };
}

/** The document with the table between its two comments made anew. Throws when it has no such comments. */
function withTable(document: string, name: string, schemas: readonly SettingSchema[]): string {
  const place = new RegExp(`(<!-- ${name}: [^\n]* -->\n)[^]*?(<!-- end -->)`);
  if (!place.test(document)) throw new Error(`docs/INSTALL.md has no place for the ${name}.`);
  const rows = schemas.flatMap((schema) => rowsOf(schema, ''));
  const table = ['| field | meaning | default |', '|---|---|---|', ...rows].join('\n');
  return document.replace(place, (_all, start, end) => `${start}\n${table}\n\n${end}`);
}

function rowsOf({ properties = {}, required = [] }: SettingSchema, path: string): readonly string[] {
  return Object.entries(properties).flatMap(([name, setting]) => {
    const inside = setting.items ?? setting;
    const field = `${path}${name}${setting.items ? '[]' : ''}`;
    const meaning = [setting.description, allowedIn(inside)].filter((part) => part !== undefined).join('. ');
    const row = `| \`${field}\` | ${meaning} | ${required.includes(name) ? 'required' : defaultOf(setting)} |`;
    // A group without words of its own is known by its settings.
    return [...(setting.description ? [row] : []), ...rowsOf(inside, `${field}.`)];
  });
}

function allowedIn(setting: SettingSchema): string | undefined {
  if (setting.enum) return `One of ${setting.enum.map(code).join(', ')}`;
  const { minimum, exclusiveMinimum, maximum = Number.MAX_SAFE_INTEGER } = setting;
  const from = minimum ?? (exclusiveMinimum === undefined ? undefined : `more than ${exclusiveMinimum}`);
  if (from === undefined) return undefined;
  return maximum === Number.MAX_SAFE_INTEGER ? `From ${from}` : `From ${from} to ${maximum}`;
}

function defaultOf({ type, items, default: value, without }: SettingSchema): string {
  if (without !== undefined) return without;
  if (type === 'object') return ''; // its settings have defaults of their own
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return 'none';
  if (Array.isArray(value)) return value.length === items?.enum?.length ? 'all' : value.map(code).join(', ');
  if (typeof value === 'number') return String(Number(value.toPrecision(3)));
  return value === '' ? 'empty' : code(value);
}

function code(value: unknown): string {
  return `\`${value}\``;
}

if (import.meta.main) for (const { path, content } of generatedSettings()) writeFileSync(path, content);
