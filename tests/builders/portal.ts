import { type PortalValues, portalValues } from '../../shared/domain/referral/portal-values.ts';
import { contact, outgoing } from './draft.ts';

/** A referral of which every field of the sandbox's portal gets something; themes in the product's own words. */
export const valuesForPortal: PortalValues = {
  ...portalValues(outgoing({ interpreterLanguage: 'Pools', contact: contact({ phone: '06 00 00 00 01' }) })),
  themes: 'Muziek en cultuur\nNatuur en genieten',
};
