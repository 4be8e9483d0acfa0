import type { ExtensionText } from '../../shared/text/nl/extension-text.ts';

/** A setting, as it is named in a file or a policy. */
export type SettingName = keyof ExtensionText['options']['names'];

/** All settings, in the order in which IT needs them. */
export const settingNames: readonly SettingName[] = [
  'language',
  'issuers',
  'his',
  'coaches',
  'portals',
  'roles',
  'routes',
  'norms',
  'record',
  'referral',
  'withoutRecord',
  'region',
  'adapters',
  'portalAdapters',
];
