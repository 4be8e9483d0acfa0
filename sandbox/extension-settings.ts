import { appConfig } from './app-config.ts';
import { bareHisAdapter } from './bare-his/adapter.ts';
import { SOCIAL_MAP } from './region/social-map.ts';

const clients = { consult: 'wor-extension' };

/** The file that the region would give practices for the extension: both HISs of the sandbox, and the portal. */
export function extensionSettings(fhirBase: string, exchangeBase: string, appUrl: string) {
  const { volume: _notInTheExtension, ...shared } = appConfig(fhirBase);
  return {
    ...shared,
    socialMap: { ...shared.socialMap, file: `${appUrl}/${SOCIAL_MAP}` }, // it has no folder beside its settings
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

/** Day one: the same pages and the portal, and no server anywhere. One coach takes letters, two have a portal. */
export function noServerSettings(hisUrl: string, appUrl: string) {
  return {
    language: 'nl',
    coaches: [
      {
        id: 'lindeveen',
        name: 'Welzijn Lindeveen',
        channel: 'text',
        text: { by: 'mail', to: 'coach@lindeveen.example', how: 'Graag met telefoonnummer van de patiënt.' },
        municipalities: ['Lindeveen'],
        phone: '0595 000 200',
        waitingTime: 'ongeveer 2 weken',
      },
      {
        id: 'oostdrecht',
        name: 'Samen Oostdrecht',
        channel: 'portal',
        portal: { name: 'Wegwijs', address: `${hisUrl}/portal/plain`, adapter: 'sandbox-plain' },
        municipalities: ['Oostdrecht'],
        phone: '0595 000 300',
      },
      {
        id: 'westerkamp',
        name: 'Buurtkracht West',
        channel: 'portal',
        portal: {
          name: 'Wegwijspoort',
          address: `${hisUrl}/portal/from-his/product/buurtkracht-west`,
          opens: 'from-his',
        },
        municipalities: ['Westerkamp'],
        phone: '0595 000 400',
      },
    ],
    referral: { registrationCode: 'Z68' },
    socialMap: { file: `${appUrl}/${SOCIAL_MAP}`, editor: 'kaart@lindeveen.example' },
    his: [{ adapter: bareHisAdapter.id, record: 'page' }],
    adapters: [bareHisAdapter],
  } as const;
}

/** The same for the app's page without a launch. */
export function noServerAppConfig(hisUrl: string) {
  const { his: _his, adapters: _adapters, socialMap, ...shared } = noServerSettings(hisUrl, '');
  return { ...shared, socialMap: { ...socialMap, file: SOCIAL_MAP }, issuers: [] };
}
