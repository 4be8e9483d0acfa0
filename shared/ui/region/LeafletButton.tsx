import { FileText } from 'lucide-preact';

export type LeafletButtonProps = {
  readonly label: string;
  /** In full. */
  readonly title: string;
  readonly onPress: () => void;
};

/** Opens something to give to the patient. */
export function LeafletButton({ label, title, onPress }: LeafletButtonProps) {
  return (
    <button type="button" class="button button--quiet" title={title} onClick={onPress}>
      <FileText size={16} />
      {label}
    </button>
  );
}
