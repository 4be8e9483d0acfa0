import type { HelloAnswer, ReadNow, ShowChip } from './page-messages.ts';
import { CHIP_VIEW, type ChipView } from './ui/chip-content.ts';

// By hand: zod would be more than half of all that a HIS page has to load. Senders are our own background and panel;
// what this guards against is one of another version, after an update under an open page; so versions are compared.

/** Whether a message is an order to show the chip. */
export function isShowChip(message: unknown): message is ShowChip {
  return (
    has(message, {
      kind: isText,
      page: isText,
      number: isNumber,
      view: (view) => view === null || isView(view),
    }) && message.kind === 'show-chip'
  );
}

/** Whether a message asks to read again. */
export function isReadNow(message: unknown): message is ReadNow {
  return has(message, { kind: isText }) && message.kind === 'read-now';
}

/** Whether an answer brings an adapter of the version that this engine knows. */
export function isHelloAnswer(message: unknown): message is NonNullable<HelloAnswer> {
  return has(message, { adapter: isAdapter });
}

type Check = (value: unknown) => boolean;

function has<K extends string>(
  value: unknown,
  checks: Readonly<Record<K, Check>>,
): value is Record<K, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries<Check>(checks).every(([key, check]) => check(Reflect.get(value, key)));
}

const isText: Check = (value) => typeof value === 'string';
const isNumber: Check = (value) => typeof value === 'number';
const isAdapter: Check = (value) =>
  has(value, {
    version: (version) => version === 1,
    id: isText,
    dossiers: Boolean,
    patient: Boolean,
    chip: Boolean,
  });

function isView(value: unknown): value is ChipView {
  return has(value, { version: (version) => version === CHIP_VIEW });
}
