import type { LaunchText } from '../../shared/text/nl/launch-text.ts';
import type { LaunchFailureKind } from '../launch/launch-failure.ts';
import { signInAgain } from '../session/sign-in-again.ts';
import { recoveryFor } from './recovery.ts';

/** The button of a failure page; undefined when there is nothing to press. `onFailure`: when pressing it fails too. */
export function actionFor(
  kind: LaunchFailureKind,
  text: Pick<LaunchText, 'signInAgain' | 'tryAgain' | 'openInTab'>,
  onFailure: (thrown: unknown) => void,
): { readonly label: string; readonly onPress: () => void } | undefined {
  const recovery = recoveryFor(kind);
  switch (recovery.kind) {
    case 'sign-in-again':
      return { label: text.signInAgain, onPress: () => void signInAgain(recovery.key).catch(onFailure) };
    case 'try-again':
      return { label: text.tryAgain, onPress: () => location.reload() };
    case 'open-in-tab':
      return {
        label: text.openInTab,
        onPress: () => void window.open(location.href, '_blank', 'noopener'),
      };
    case 'none':
      return undefined;
  }
}
