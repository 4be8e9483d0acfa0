import type { SocialMapText } from '../../text/nl/region/social-map-text.ts';

export type NearbyFailureProps = {
  readonly text: SocialMapText;
  readonly status: 'reading' | keyof SocialMapText['failed'];
  readonly onAgain: () => void;
};

/** Why no activity is shown, and what can be done about it. */
export function NearbyFailure({ text, status, onAgain }: NearbyFailureProps) {
  if (status === 'reading') return <p role="status">{text.reading}</p>;
  return (
    <>
      <p role="alert">{text.failed[status]}</p>
      {status === 'no-connection' && (
        <p>
          <button type="button" class="button" onClick={onAgain}>
            {text.again}
          </button>
        </p>
      )}
    </>
  );
}
