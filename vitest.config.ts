import { defineConfig } from 'vitest/config';

export default defineConfig({
  define: { FHIRCLIENT_PURE: 'true' },
  test: {
    include: ['tests/{unit,contract,architecture}/**/*.test.{ts,tsx}'],
    // A Dutch practice: a rule that only holds in UTC must fail here.
    env: { TZ: 'Europe/Amsterdam' },
    testTimeout: 20_000,
  },
});
