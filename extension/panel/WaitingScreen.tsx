import type { ExtensionText } from '../../shared/text/nl/extension-text.ts';
import { Screen } from '../own-pages/Screen.tsx';

export type WaitingScreenProps = {
  readonly text: ExtensionText;
  readonly waitingFor: keyof ExtensionText['waiting'];
};

/** No one to show yet: what the panel waits for. */
export function WaitingScreen({ text, waitingFor }: WaitingScreenProps) {
  const { title, body } = text.waiting[waitingFor];
  return (
    <Screen title={title}>
      <p>{body}</p>
    </Screen>
  );
}
