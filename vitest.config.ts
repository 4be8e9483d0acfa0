import { defineConfig } from 'vitest/config';

/**
 * Tests that put other modules in the place of ours, run servers that keep something in their modules, or put a page and
 * a server in the place of the machine's own (`send-road`).
 */
const needTheirOwnModules = [
  ...['extension', 'smart-app', 'fhir/smart', 'sandbox'].map(
    (folder) => `tests/unit/${folder}/**/*.test.{ts,tsx}`,
  ),
  'tests/architecture/send-road.test.ts',
];

export default defineConfig({
  define: { FHIRCLIENT_PURE: 'true' },
  test: {
    // A Dutch practice: a rule that only holds in UTC must fail here.
    env: { TZ: 'Europe/Amsterdam' },
    // Properties, and the start of a sandbox, take long where the machine is shared.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'shared modules',
          include: ['tests/{unit,contract,architecture}/**/*.test.{ts,tsx}'],
          exclude: needTheirOwnModules,
          isolate: false, // loading the definitions of FHIR anew for every file takes longer than the tests
        },
      },
      { extends: true, test: { name: 'own modules', include: needTheirOwnModules } },
    ],
  },
});
