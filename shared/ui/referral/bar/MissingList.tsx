import type { Missing } from '../../../domain/referral/referral-edits.ts';
import type { Texts } from '../../../text/text.ts';
import { PlaceLink } from '../../parts/PlaceLink.tsx';
import { fieldIds } from '../fields/field-ids.ts';

export type MissingListProps = {
  readonly text: Pick<Texts, 'referral'>;
  readonly missing: readonly Missing[];
  /** What else is good to know before sending, when nothing is missing; may be empty. */
  readonly remark: string;
};

/** Id of the list, for what waits for it and for what has no place of its own on the screen. */
const missingId = 'missing';

/** What is right below the list: to who sees it, a line that says so is one line too many. */
const belowList: readonly Missing[] = ['reminders', 'consent'];

/** What is still needed, each with the way to it. */
export function MissingList({ text: { referral }, missing, remark }: MissingListProps) {
  const listed = missing.filter((one) => !belowList.includes(one));
  const isAllowed = !missing.includes('role-may-not-send');
  return (
    <div class="missing" id={missingId} tabIndex={-1}>
      {listed.length > 0 && isAllowed && <p class="missing__heading">{referral.missingHeading}</p>}
      {listed.length > 0 && (
        <ul>
          {listed.map((one) => {
            const to = fieldIds[one];
            return (
              <li key={one}>
                {to === undefined ? (
                  referral.missing[one]
                ) : (
                  <PlaceLink to={to}>{referral.missing[one]}</PlaceLink>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {missing
        .filter((one) => belowList.includes(one))
        .map((one) => (
          <p key={one} class="hidden">
            {referral.missing[one]}
          </p>
        ))}
      {missing.length === 0 && remark !== '' && <p>{remark}</p>}
    </div>
  );
}

/** Where somebody has to be first. */
export function firstNeeded(missing: readonly Missing[]): string {
  const [first] = missing;
  return (first && fieldIds[first]) ?? missingId; // some of it cannot be done here
}
