import { describe, expect, test } from 'vitest';
import { readSettings } from '../../../../extension/settings/settings-schema.ts';

const his = 'https://his.voorbeeld.example/fhir';
const region = 'https://regio.voorbeeld.example/fhir';
const issuer = (iss: string) => ({ iss, name: iss, clients: { consult: 'wor' } });

const coachBy = {
  fhir: { id: 'a', name: 'A', reference: 'Organization/a' },
  portal: {
    id: 'a',
    name: 'A',
    channel: 'portal',
    portal: { name: 'Wegwijs', address: 'https://p.example' },
  },
  text: { id: 'a', name: 'A', channel: 'text', text: { by: 'mail', to: 'coach@welzijn.example' } },
};

type Row = {
  readonly servers: readonly string[];
  readonly record: string;
  readonly exchange: string | undefined;
  readonly channel: keyof typeof coachBy;
  readonly problems: readonly string[];
};

/** Every combination of where the record is, where referrals go and how the coach takes them. */
const rows: readonly Row[] = [
  ...(['fhir', 'portal', 'text'] as const).flatMap((channel): readonly Row[] => [
    { servers: [his], record: his, exchange: undefined, channel, problems: [] },
    { servers: [his, region], record: his, exchange: region, channel, problems: [] },
    { servers: [region], record: 'page', exchange: region, channel, problems: [] },
    {
      servers: [his],
      record: his,
      exchange: region,
      channel,
      problems: ['his[0].exchange not-one-of'],
    },
    {
      servers: [region],
      record: his,
      exchange: undefined,
      channel,
      problems: ['his[0].record not-one-of'],
    },
  ]),
  ...(['portal', 'text'] as const).flatMap((channel): readonly Row[] => [
    { servers: [], record: 'page', exchange: undefined, channel, problems: [] },
    { servers: [region], record: 'page', exchange: undefined, channel, problems: [] },
    { servers: [], record: his, exchange: undefined, channel, problems: ['his[0].record not-one-of'] },
    { servers: [], record: 'page', exchange: region, channel, problems: ['his[0].exchange not-one-of'] },
  ]),
  {
    servers: [],
    record: 'page',
    exchange: undefined,
    channel: 'fhir',
    problems: ['coaches[0].channel no-server'],
  },
  {
    servers: [],
    record: his,
    exchange: undefined,
    channel: 'fhir',
    problems: ['coaches[0].channel no-server'],
  },
  {
    servers: [],
    record: 'page',
    exchange: region,
    channel: 'fhir',
    problems: ['coaches[0].channel no-server'],
  },
  {
    servers: [region],
    record: 'page',
    exchange: undefined,
    channel: 'fhir',
    problems: ['his[0].exchange needed-with'],
  },
];

describe('record × exchange × channel', () => {
  test.each(rows)('$servers: $record, $exchange, $channel → $problems', (row) => {
    const { servers, record, exchange, channel, problems } = row;
    const read = readSettings({
      issuers: servers.map(issuer),
      coaches: [coachBy[channel]],
      his: [{ adapter: 'x', record, practice: 'De Linde', ...(exchange && { exchange }) }],
    });

    expect(read.ok ? [] : read.problems.map(({ field, fault }) => `${field} ${fault.kind}`)).toEqual(
      problems,
    );
  });

  test('a practice names itself only where an exchange must tell it from others', () => {
    const read = (exchange: string | undefined) =>
      readSettings({
        issuers: [issuer(region)],
        coaches: [coachBy.text],
        his: [{ adapter: 'x', record: 'page', ...(exchange && { exchange }) }],
      });

    expect(read(undefined).ok).toBe(true);
    expect(read(region)).toMatchObject({ ok: false, problems: [{ field: 'his[0].practice' }] });
  });
});
