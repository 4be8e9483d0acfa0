import type { ExtensionText } from '../../shared/text/nl/extension-text.ts';
import type { Doubt } from '../his/read/page-reading.ts';
import { Screen } from '../own-pages/Screen.tsx';

export type DoubtScreenProps = { readonly text: ExtensionText; readonly why: Doubt };

/** The page does not say plainly whose dossier is open. */
export function DoubtScreen({ text, why }: DoubtScreenProps) {
  const { pageDoubtTitle, pageDoubt, pageDoubtBody } = text.identity;
  return (
    <Screen title={pageDoubtTitle}>
      <p>{pageDoubt[why]}</p>
      <p>{pageDoubtBody}</p>
    </Screen>
  );
}
