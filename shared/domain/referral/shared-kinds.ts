import type { SharedContent } from './select-shared.ts';
import { contactTexts, type StoryText, storyTexts, storyTextsIn } from './text-fields.ts';

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
  ...storyTextsIn('story'),
  'themes',
  ...storyTextsIn('more'),
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
  const carried: Readonly<Record<Exclude<SharedKind, StoryText>, boolean>> = {
    person: true,
    phone: contact.phone !== '',
    'may-call': contact.phone === '' && contact.calling === 'may-call',
    'do-not-call': contact.calling === 'do-not-call',
    email: contact.email !== '',
    address: contact.address !== '',
    whenAndWho: contactTexts.some((field) => contact[field] !== ''),
    reasons: content.reasons.length > 0,
    themes: content.themes.length > 0,
    needs: content.needs.length > 0,
    interpreterLanguage: content.interpreterLanguage !== '',
  };
  return sharedKinds.filter((kind) => (isStoryText(kind) ? content[kind] !== '' : carried[kind]));
}

type SpokenOf = StoryText | 'contact' | 'reasons' | 'themes' | 'needs' | 'interpreterLanguage';

function isStoryText(kind: SharedKind): kind is StoryText {
  return storyTexts.some((field) => field === kind);
}
