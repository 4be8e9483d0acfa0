// Runs on whatever Node the machine has, so that a wrong Node or a half-done install gets a sentence, not a stack.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const wantedMajor = 26;
const root = new URL('../', import.meta.url);

/** What stands in the way of running anything here, as a sentence with its fix; undefined when all is well. */
function whyNotReady() {
  const missing = ['vite', 'hono', 'oidc-provider', '@medplum/fhir-router'].filter(
    (name) => !existsSync(fileURLToPath(new URL(`node_modules/${name}/package.json`, root))),
  );
  if (missing.length > 0) return `Packages are missing (${missing.join(', ')}). Run: npm ci`;

  const major = Number(process.versions.node.split('.')[0]);
  if (major < wantedMajor) {
    return (
      `This runs on Node ${process.versions.node}; it needs Node ${wantedMajor}, which npm ci brings along as a package. ` +
      'Start it through npm (npm start, npm test). If you did, install scripts were switched off: ' +
      'run "npm ci --ignore-scripts=false".'
    );
  }
  return undefined;
}

/** Ends the program with the sentence when something stands in the way. */
export function exitUnlessReady() {
  const why = whyNotReady();
  if (why === undefined) return;
  console.error(`\n${why}\n`);
  process.exit(1);
}
