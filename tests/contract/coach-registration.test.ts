import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { UserId } from '../../sandbox/grant.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { wijken } from '../../sandbox/volume/neighbourhoods.ts';
import { wijkTable } from '../../shared/domain/indicators/demographics.ts';
import { rollingYear } from '../../shared/domain/indicators/period.ts';
import { volumeReport } from '../../shared/domain/indicators/volume-report.ts';
import { fhirTransport } from '../../shared/fhir/server/smart-transport.ts';
import type { FhirTransport } from '../../shared/fhir/server/transport.ts';
import { fhirRegistrationSource } from '../../shared/fhir/volume/fhir-registration-source.ts';
import type { RegistrationRead, VolumeRead } from '../../shared/ports/volume-source.ts';
import { readFile } from '../../shared/sheet/read-file.ts';
import { findRegistered, readRegistration } from '../../shared/sheet/registration.ts';
import { sheetVolumeSource } from '../../shared/sheet/sheet-volume-source.ts';
import { nlEvaluation } from '../../shared/text/nl/region/evaluation-text.ts';
import { registrationAsFile } from '../../shared/volume/organisation/registration-as-file.ts';
import { dutchLabels } from '../../shared/volume/sheet-labels.ts';
import { coachAccess } from '../../smart-app/launch/launch-scopes.ts';
import { nothingHidden, usualCounting } from '../builders/counted-referral.ts';
import { fhirClient } from '../builders/fhir-client.ts';
import { startVolumeSandbox, today } from './volume-world.ts';

const lindeveen = ['Organization/welzijn-lindeveen', 'HealthcareService/welzijnscoach-lindeveen'];
const table = wijkTable(wijken);
const words = nlEvaluation.registration;
const never = new AbortController().signal;
const began = Temporal.Now.instant();
let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await startVolumeSandbox(400);
}, 60_000);
afterAll(() => sandbox.stop());

function doorOf(user: UserId): { readonly transport: FhirTransport; readonly paths: string[] } {
  const scopes = coachAccess.map(({ context, type, may }) => `${context}/${type}.${may}`);
  const inner = fhirTransport(
    fhirClient(sandbox.fhirBase, sandbox.mintToken({ user, scopes, session: user })),
  );
  const paths: string[] = [];
  return {
    paths,
    transport: {
      baseUrl: inner.baseUrl,
      request(request) {
        paths.push(request.path);
        return inner.request(request);
      },
    },
  };
}

function registrationOf(transport: FhirTransport, owners = lindeveen) {
  return fhirRegistrationSource(transport, owners, {
    table,
    coachNames: new Map(lindeveen.map((one) => [one, 'Welzijn Lindeveen'])),
    rules: usualCounting,
    yieldToUi: async () => {},
    clock: { now: () => began },
  });
}

async function throughFile(read: RegistrationRead): Promise<VolumeRead> {
  const { name, content } = registrationAsFile(read.referrals, undefined, words, today);
  const sheets = await readFile(
    { name, size: content.length, arrayBuffer: async () => content.slice().buffer },
    {},
  );
  const registration = readRegistration(findRegistered(sheets, {}), {
    columns: {},
    words: {},
    labels: [dutchLabels],
    table,
    today: today.toString(),
  });
  expect(registration.problems).toEqual([]);
  expect(registration.unknownWords).toEqual([]);
  const source = sheetVolumeSource(registration, usualCounting, today.toString());
  return source.read(() => {}, never);
}

const rowsOf = ({ tallied }: VolumeRead) =>
  volumeReport(tallied, rollingYear(today), nothingHidden).current.rows;

describe('the registration of a coach organisation', () => {
  test('gives the same report from the server and from the file that was taken along', async () => {
    const read = await registrationOf(doorOf('coach').transport).read(() => {}, never);

    expect(read.referrals.length).toBeGreaterThan(100);
    expect(read.gaps).toEqual(['declines']);
    expect(rowsOf(await throughFile(read))).toEqual(rowsOf(read));
  });

  test('holds no name unless it is asked for, and asks for nothing that others own', async () => {
    const { transport, paths } = doorOf('coach');
    const source = registrationOf(transport);
    const read = await source.read(() => {}, never);
    const asked = paths.filter((path) => path.startsWith('Task?'));
    for (const path of asked) expect(path).toMatch(/^Task\?owner=/);

    const names = await source.readNames(never);
    const [first = ''] = names.values();
    const sheet = (named: ReadonlyMap<string, string> | undefined) => {
      const { content } = registrationAsFile(read.referrals, named, words, today);
      return strFromU8(unzipSync(content)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    };
    expect(first).not.toBe('');
    expect(read.referrals.filter(({ key }) => !names.has(key))).toEqual([]);
    for (const name of new Set(names.values())) expect(sheet(undefined)).not.toContain(name);
    expect(sheet(names)).toContain(first);
    expect(sheet(names)).toContain('Naam (persoonsgegeven)');
  });

  test('counts nothing of another organisation, whatever the server sends', async () => {
    const { transport } = doorOf('coach');
    const read = await registrationOf(transport, ['Organization/samen-oostdrecht']).read(() => {}, never);

    expect(read.referrals).toEqual([]);
  });
});
