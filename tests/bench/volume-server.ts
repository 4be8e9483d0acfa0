import { startSandbox } from '../../sandbox/sandbox.ts';
import { volumeAccess } from '../../smart-app/launch/launch-scopes.ts';

// A process of its own, so that its work is not counted as ours. Told how many referrals; tells where it is.
const sandbox = await startSandbox({
  port: 0,
  appPort: 0,
  mode: 'strict',
  referrals: Number(process.argv[2]),
  stories: 'left-out',
});
const scopes = volumeAccess.map(({ context, type, may }) => `${context}/${type}.${may}`);
const token = sandbox.mintToken({ user: 'manager', scopes, session: 'bench' });
process.send?.({ hisUrl: sandbox.hisUrl, fhirBase: sandbox.fhirBase, token }); // only when started by the bench
process.once('disconnect', () => void sandbox.stop().then(() => process.exit(0)));
