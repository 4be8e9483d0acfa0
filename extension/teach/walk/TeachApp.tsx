import { useState } from 'preact/hooks';
import type { PanelAppProps } from '../../own-pages/panel-props.ts';
import { FormWalk } from './FormWalk.tsx';
import { type Begun, StartPart } from './StartPart.tsx';
import { Walk } from './Walk.tsx';

/** "Leer deze pagina": from an address to an adapter that follows the patient. */
export function TeachApp({ text, dutch }: PanelAppProps) {
  const [begun, setBegun] = useState<Begun | undefined>(undefined);
  return (
    <main class="panel settings">
      <h1 class="failure-page__title">{text.teach.title}</h1>
      {begun === undefined ? (
        <StartPart text={text} onBegin={setBegun} />
      ) : begun.kind === 'his' ? (
        <Walk text={text} begun={begun} />
      ) : (
        <FormWalk text={text} dutch={dutch} begun={begun} adapter={begun.adapter} />
      )}
    </main>
  );
}
