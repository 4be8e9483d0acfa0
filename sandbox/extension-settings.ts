import { appConfig } from './app-config.ts';
import { bareHisAdapter } from './bare-his/adapter.ts';

const clients = { consult: 'wor-extension' };

/** The file that the region would give practices for the extension: both HISs of the sandbox, and the portal. */
export function extensionSettings(fhirBase: string, exchangeBase: string) {
  const { volume: _notInTheExtension, ...shared } = appConfig(fhirBase);
  return {
    ...shared,
    issuers: [
      { iss: fhirBase, name: 'Lindewerk HIS', clients },
      { iss: exchangeBase, name: 'Uitwisseling Lindeveen', clients },
    ],
    his: [
      { adapter: 'sandbox-his', record: fhirBase },
      { adapter: bareHisAdapter.id, record: 'page', exchange: exchangeBase, practice: 'Praktijk Lindewerk' },
    ],
    portals: ['sandbox-plain', 'sandbox-react', 'sandbox-vue', 'sandbox-web-components'],
    adapters: [bareHisAdapter],
  } as const;
}
