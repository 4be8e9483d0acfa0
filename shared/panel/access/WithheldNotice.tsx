import type { AccessText } from '../../text/nl/access-text.ts';
import type { PanelText } from '../context/spoken-text.ts';

/** A kind of resource that was asked for and not granted. */
export type WithheldPart = keyof AccessText['withoutPermission']['parts'];

export type WithheldNoticeProps = {
  readonly text: PanelText;
  readonly withheld: readonly WithheldPart[];
};

/** Says what the missing permissions cost, so that an empty part is not taken for an empty record. */
export function WithheldNotice({ text, withheld }: WithheldNoticeProps) {
  const { title, body, parts } = text.access.withoutPermission;
  return (
    <div class="notice" role="status">
      <div class="notice__body">
        <p>
          <strong>{title}</strong>
        </p>
        <p>{body(withheld.map((part) => parts[part]).join(', '))}</p>
      </div>
    </div>
  );
}
