import type { SharedContent } from './select-shared.ts';

/** Kinds of what leaves, each with words that can be said to the patient. */
const sharedKinds = [
  'person',
  'phone',
  'may-call',
  'do-not-call',
  'email',
  'address',
  'whenAndWho',
  'reasons',
  'patientsWords',
  'whatMatters',
  'themes',
  'otherSupport',
  'needs',
  'interpreterLanguage',
] as const;
export type SharedKind = (typeof sharedKinds)[number];

/**
 * What the patient is asked to permit, in the order of the sentence: every kind of theirs that this referral carries,
 * and no other. A number goes along to be called, so naming it says both.
 */
export function kindsIn(content: Pick<SharedContent, SpokenOf>): readonly SharedKind[] {
  const { contact } = content;
  const carried: Readonly<Record<SharedKind, boolean>> = {
    person: true,
    phone: contact.phone !== '',
    'may-call': contact.phone === '' && contact.calling === 'may-call',
    'do-not-call': contact.calling === 'do-not-call',
    email: contact.email !== '',
    address: contact.address !== '',
    whenAndWho: contact.bestMoment !== '' || contact.whoMayAnswer !== '',
    reasons: content.reasons.length > 0,
    patientsWords: content.patientsWords !== '',
    whatMatters: content.whatMatters !== '',
    themes: content.themes.length > 0,
    otherSupport: content.otherSupport !== '',
    needs: content.needs.length > 0,
    interpreterLanguage: content.interpreterLanguage !== '',
  };
  return sharedKinds.filter((kind) => carried[kind]);
}

type SpokenOf =
  | 'contact'
  | 'reasons'
  | 'patientsWords'
  | 'whatMatters'
  | 'themes'
  | 'otherSupport'
  | 'needs'
  | 'interpreterLanguage';
