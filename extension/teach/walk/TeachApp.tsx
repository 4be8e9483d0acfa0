import { useState } from 'preact/hooks';
import type { HisAdapter } from '../../his/his-adapter.ts';
import type { PanelAppProps } from '../../own-pages/panel-props.ts';
import { StartPart } from './StartPart.tsx';
import { Walk } from './Walk.tsx';

/** Which page is taught, and the adapter to be tried out anew, if there is one. */
export type Begun = { readonly tab: number; readonly site: string; readonly adapter: HisAdapter | undefined };

/** "Leer deze pagina": from an address to an adapter that follows the patient. */
export function TeachApp({ text }: PanelAppProps) {
  const [begun, setBegun] = useState<Begun | undefined>(undefined);
  return (
    <main class="panel settings">
      <h1 class="failure-page__title">{text.teach.title}</h1>
      {begun === undefined ? (
        <StartPart text={text} onBegin={setBegun} />
      ) : (
        <Walk text={text} begun={begun} />
      )}
    </main>
  );
}
