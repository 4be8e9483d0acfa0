import { useState } from 'preact/hooks';
import type { Texts } from '../../text/text.ts';
import { LeafletButton } from '../../ui/region/LeafletButton.tsx';
import { NotLoaded } from '../../ui/region/NotLoaded.tsx';
import type { LeafletDialogProps } from './LeafletDialog.tsx';
import { useDrawer } from './use-drawer.ts';

export type LeafletOpenerProps = Pick<LeafletDialogProps, 'config' | 'language' | 'onShownTheWay'> & {
  readonly text: Texts;
};

/** The way to the leaflet, beside what it helps to decide. */
export function LeafletOpener({ text, language, config, onShownTheWay }: LeafletOpenerProps) {
  const [isOpen, setOpen] = useState(false);
  const { loaded, load } = useDrawer(loadLeaflet, 'when-asked');
  const close = () => setOpen(false);
  return (
    <>
      <LeafletButton
        label={text.panel.leafletShort}
        title={text.panel.leaflet}
        onPress={() => {
          if (typeof loaded !== 'object') load();
          setOpen(true);
        }}
      />
      {isOpen && typeof loaded === 'object' && (
        <loaded.LeafletDialog
          title={text.panel.leaflet}
          language={language}
          config={config}
          onClose={close}
          onShownTheWay={() => {
            close();
            onShownTheWay();
          }}
        />
      )}
      {isOpen && loaded === 'failed' && (
        <NotLoaded text={text} title={text.panel.leaflet} onAgain={load} onClose={close} />
      )}
    </>
  );
}

const loadLeaflet = () => import('./LeafletDialog.tsx');
