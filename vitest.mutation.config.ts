import { defineConfig } from 'vitest/config';

/**
 * The tests that `npm run mutation` asks: those of the rules it changes (`shared/domain`, `shared/fhir/exchange`).
 * Not the tests of the structure: they read the source files, which mutation writes anew.
 */
export default defineConfig({
  define: { FHIRCLIENT_PURE: 'true' },
  test: {
    env: { TZ: 'Europe/Amsterdam' },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    include: [
      'tests/unit/{domain,fhir,text}/**/*.test.ts',
      'tests/contract/{draft,referral,practice,coach,read,patient,worklist}*.test.ts',
    ],
    exclude: ['tests/unit/fhir/smart/**'], // puts other modules in the place of ours
    isolate: false,
  },
});
