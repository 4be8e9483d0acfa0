import { choiceFieldsIn } from './choice-fields.ts';
import { storyTextsIn } from './text-fields.ts';

/** Kinds of what leaves, each with words that can be said to the patient. */
export const sharedKinds = [
  'person',
  'phone',
  'may-call',
  'do-not-call',
  'email',
  'address',
  'whenAndWho',
  'reasons',
  ...storyTextsIn('story'),
  ...choiceFieldsIn('story'),
  ...storyTextsIn('more'),
  ...choiceFieldsIn('more'),
  'interpreterLanguage',
] as const;
export type SharedKind = (typeof sharedKinds)[number];
