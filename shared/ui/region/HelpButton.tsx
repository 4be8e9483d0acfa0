import { CircleHelp } from 'lucide-preact';

export type HelpButtonProps = { readonly label: string; readonly onPress: () => void };

/** The "?" in the head of a screen. */
export function HelpButton({ label, onPress }: HelpButtonProps) {
  return (
    <button
      type="button"
      class="button button--quiet help"
      aria-label={label}
      title={label}
      onClick={onPress}
    >
      <CircleHelp size={18} />
    </button>
  );
}
