import type { ReceivedRequest } from '../../domain/answer/coach-case.ts';
import { z } from '../../zod.ts';
import { systems, worSystems } from '../element/codes.ts';
import { type Concept, conceptSchema, findCode, readText, withoutName } from '../element/datatypes.ts';
import { type ContactCode, displays } from '../element/displays.ts';
import { isTheme } from '../element/own-codes.ts';
import { type ParsedEntry, read, unreadable } from '../server/parsed-entry.ts';

const annotationSchema = z.looseObject({ text: z.optional(z.string()) });
const receivedSchema = z.looseObject({
  resourceType: z.literal('ServiceRequest'),
  orderDetail: z._default(z.array(conceptSchema), []),
  note: z._default(z.array(annotationSchema), []),
});

/** ServiceRequest → what the practice sent. What has no code of ours is shown in its own words: nothing is dropped. */
export function readReceivedRequest(json: unknown): ParsedEntry<ReceivedRequest> {
  const parsed = receivedSchema.safeParse(json);
  if (!parsed.success) return unreadable(parsed.error);

  const { orderDetail, note } = parsed.data;
  const others = orderDetail.filter((detail) => !isDoNotCall(detail) && !isTheme(detail));
  const isContact = (detail: Concept) => findCode(detail, worSystems.contact) !== undefined;
  const apart: readonly (string | undefined)[] = ['phone', 'referrer-phone'];
  return read({
    phone: contactValue('phone', orderDetail),
    referrerPhone: contactValue('referrer-phone', orderDetail),
    calling: orderDetail.some(isDoNotCall) ? 'do-not-call' : 'allowed',
    contact: textsOf(
      others.filter((detail) => isContact(detail) && !apart.includes(findCode(detail, worSystems.contact))),
    ),
    needs: textsOf(others.filter((detail) => !isContact(detail))),
    notes: note.flatMap(({ text }) => text?.trim() || []), // an empty note says nothing
  });
}

function isDoNotCall(detail: Concept): boolean {
  return findCode(detail, systems.gravity) === 'contacting-subject-prohibited';
}

/** The words behind the name that is written before them. */
function contactValue(code: ContactCode, details: readonly Concept[]): string | undefined {
  const text = readText(details.find((detail) => findCode(detail, worSystems.contact) === code));
  return withoutName(text, displays.contact[code]) || undefined; // not told
}

function textsOf(concepts: readonly Concept[]): readonly string[] {
  return concepts.map(readText).filter(Boolean);
}
