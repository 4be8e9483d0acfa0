import { MapPin } from 'lucide-preact';

export type NearbyButtonProps = {
  readonly label: string;
  /** Names of what was put on the card. */
  readonly onCard: readonly string[];
  readonly onPress: () => void;
};

/** One line below the wishes; what is on the card already is said beside it. */
export function NearbyButton({ label, onCard, onPress }: NearbyButtonProps) {
  return (
    <p class="nearby-line">
      <button type="button" class="button button--quiet" aria-haspopup="dialog" onClick={onPress}>
        <MapPin size={14} />
        {label}…
      </button>
      {onCard.length > 0 && <span class="small">{onCard.join(', ')}</span>}
    </p>
  );
}
