/** Whether an organisation can take somebody now. */
export const capacityStatuses = ['room', 'waiting-list', 'full'] as const;
export type CapacityStatus = (typeof capacityStatuses)[number];

/** What an organisation says of its room. It never forbids a referral. */
export type Capacity = {
  readonly status: CapacityStatus;
  /** Length of a waiting list, about; undefined where it is not told, and with every other status. */
  readonly weeks: number | undefined;
  /** ISO date on which it was said; undefined where nothing tells. */
  readonly on: string | undefined;
};

/** The longest waiting list that can be filled in. */
export const MOST_WEEKS = 52;

/** After so many days no one can say whether it still holds. Source: docs/clinical/process.md#capacity. */
const DAYS_IT_HOLDS = 60;

/** What was said lately; undefined: that is not known, which is never the same as room. */
export function currentCapacity(
  capacity: Capacity | undefined,
  today: Temporal.PlainDate,
): Capacity | undefined {
  if (capacity?.on === undefined) return capacity;
  const days = Temporal.PlainDate.from(capacity.on).until(today).total('days');
  return days <= DAYS_IT_HOLDS ? capacity : undefined;
}
