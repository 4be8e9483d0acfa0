import { MOST_CHARACTERS } from './referral.ts';

/**
 * What a practice adds to a referral after sending it. `message`: words to the coach. `supplement`: what changed for the
 * patient, which the coach sees beside the original.
 */
export const additionKinds = ['message', 'supplement'] as const;
export type AdditionKind = (typeof additionKinds)[number];

/** What the practice fills in. */
export type AdditionForm = {
  readonly kind: AdditionKind;
  readonly phone: string;
  readonly bestMoment: string;
  readonly situation: 'not-said' | 'in-hospital';
  readonly words: string;
};

/** Nothing filled in yet. */
export function emptyAddition(kind: AdditionKind): AdditionForm {
  return { kind, phone: '', bestMoment: '', situation: 'not-said', words: '' };
}

/** The parts of an addition, in the order in which they are shown. */
const additionParts = ['in-hospital', 'phone', 'best-moment', 'words'] as const;
export type AdditionPartId = (typeof additionParts)[number];

/** One part. `text` is empty where the name of the part says it all. */
export type AdditionPart = { readonly id: AdditionPartId; readonly text: string };

declare const selected: unique symbol;

/**
 * All that leaves of an addition. The preview shows this value and nothing else is sent. Only `selectAddition` makes
 * one, of what the user typed for it and of nothing from the record.
 */
export type OutgoingAddition = {
  readonly [selected]: true;
  readonly kind: AdditionKind;
  readonly parts: readonly AdditionPart[];
};

/** Why an addition cannot go like this. */
export type AdditionFault = 'nothing-said' | 'too-long';

/** What would leave: of a message its words only, whatever was typed before in the fields of a supplement. */
export function previewAddition({
  kind,
  phone,
  bestMoment,
  situation,
  words,
}: AdditionForm): readonly AdditionPart[] {
  const texts: Readonly<Record<AdditionPartId, string>> = {
    'in-hospital': '',
    phone: kind === 'supplement' ? phone.trim() : '',
    'best-moment': kind === 'supplement' ? bestMoment.trim() : '',
    words: words.trim(),
  };
  const isSaid = (id: AdditionPartId) =>
    id === 'in-hospital' ? kind === 'supplement' && situation === 'in-hospital' : texts[id] !== '';
  return additionParts.filter(isSaid).map((id) => ({ id, text: texts[id] }));
}

/** Why this cannot go; undefined: it can. */
export function findAdditionFault(form: AdditionForm): AdditionFault | undefined {
  const parts = previewAddition(form);
  if (parts.length === 0) return 'nothing-said';
  return parts.some(({ text }) => [...text].length > MOST_CHARACTERS) ? 'too-long' : undefined;
}

/** Form → the only things that leave. Whether the patient permits it is asked of the server at the moment of sending. */
export function selectAddition(form: AdditionForm): OutgoingAddition {
  if (findAdditionFault(form) !== undefined) throw new Error('Sent with a fault: it was not asked for'); // a bug
  const content: Pick<OutgoingAddition, 'kind' | 'parts'> = { kind: form.kind, parts: previewAddition(form) };
  return content as OutgoingAddition; // the one place that may say so
}
