import { getRequestListener } from '@hono/node-server';
import { createFaults } from '../../../../sandbox/faults.ts';
import { createEncounterToday } from '../../../../sandbox/his/encounter-today.ts';
import type { FhirReader } from '../../../../sandbox/his/fhir-reader.ts';
import { createHis } from '../../../../sandbox/his/his-app.ts';
import { createSessions } from '../../../../sandbox/his/sessions.ts';
import { listen } from '../../../../sandbox/listen.ts';
import { createLaunches } from '../../../../sandbox/smart/launches.ts';
import { createMintedTokens } from '../../../../sandbox/smart/minted-tokens.ts';
import { createSmartServer, OAUTH_PATH } from '../../../../sandbox/smart/smart-server.ts';

/** The pages of the HIS and its SMART server without a FHIR server: two patients, one of them in consult now. */
export async function startSmallHis() {
  const server = await listen(0);
  const hisUrl = `http://localhost:${server.port}`;
  const fhirBase = `${hisUrl}/fhir`;
  const appUrl = 'http://localhost:9';
  const launches = createLaunches();
  const minted = createMintedTokens(() => undefined);

  const encounterToday = createEncounterToday(reader);
  const smart = await createSmartServer({
    hisUrl,
    fhirBase,
    appUrl,
    launches,
    minted,
    accessOf: () => undefined,
    encounterToday,
    errorPage: (description) => `<h1>${description}</h1>`,
  });
  const his = createHis({
    standalonePatient: 'chosen',
    fhirBase,
    appUrl,
    hasAppPage: () => false,
    reader,
    sessions: createSessions(),
    launches,
    faults: createFaults(),
    notes: [],
    reset: async () => {},
  });

  const answerAsHis = getRequestListener(his.fetch);
  server.answerWith((request, response) => {
    if (request.url?.startsWith(`${OAUTH_PATH}/`)) smart.answer(request, response);
    else void answerAsHis(request, response);
  });

  return { hisUrl, fhirBase, appUrl, verifyToken: smart.verifyToken, mint: minted.mint, stop: server.stop };
}

const patients: readonly unknown[] = [
  { resourceType: 'Patient', id: 'in-consult', name: [{ text: 'A. Voorbeeld' }], birthDate: '1950-02-03' },
  { resourceType: 'Patient', id: 'thuis', name: [{ text: 'B. Proef' }], birthDate: '1990-11-30' },
];

const reader: FhirReader = {
  read: async (path) => {
    const found = patients.find((patient) =>
      JSON.stringify(patient).includes(`"id":"${path.split('/')[1]}"`),
    );
    return found === undefined ? { ok: false, status: 404 } : { ok: true, value: found };
  },
  search: async (query) => {
    if (query.startsWith('Patient')) return { ok: true, value: patients };
    const now = [
      { resourceType: 'Encounter', id: 'contact-van-nu', period: { start: new Date().toISOString() } },
    ];
    return { ok: true, value: query.startsWith('Encounter?patient=in-consult&') ? now : [] };
  },
};
