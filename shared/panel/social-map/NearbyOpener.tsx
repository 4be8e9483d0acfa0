import { useCallback, useState } from 'preact/hooks';
import type { RegionSource } from '../../config/region/region-source.ts';
import type { Language } from '../../text/text.ts';
import { NotLoaded } from '../../ui/region/NotLoaded.tsx';
import { NearbyButton } from '../../ui/social-map/NearbyButton.tsx';
import { useDrawer } from '../region/use-drawer.ts';
import type { NearbyDialogProps } from './NearbyDialog.tsx';

export type NearbyOpenerProps = Omit<NearbyDialogProps, 'words' | 'onClose'>;

/** "In de buurt, bijvoorbeeld": one line below the wishes. Neither its code nor the map is loaded before it is opened. */
export function NearbyOpener(props: NearbyOpenerProps) {
  const { text, language, config, hand } = props.work;
  const [isOpen, setOpen] = useState(false);
  const loadInLanguage = useCallback(() => loadNearby(language, config.region), [language, config.region]);
  const { loaded, load } = useDrawer(loadInLanguage, 'when-asked');
  const title = text.referral.nearby;
  const close = () => setOpen(false);
  return (
    <>
      <NearbyButton
        label={title}
        onCard={hand.consult.onCard.map(({ name }) => name)}
        onPress={() => {
          if (typeof loaded !== 'object') load();
          setOpen(true);
        }}
      />
      {isOpen && typeof loaded === 'object' && (
        <loaded.NearbyDialog {...props} words={loaded.words} onClose={close} />
      )}
      {isOpen && loaded === 'failed' && (
        <NotLoaded text={text} title={title} onAgain={load} onClose={close} />
      )}
    </>
  );
}

async function loadNearby(language: Language, region: RegionSource) {
  const [{ NearbyDialog }, { loadSocialMapText }] = await Promise.all([
    import('./NearbyDialog.tsx'),
    import('./load-social-map-text.ts'),
  ]);
  return { NearbyDialog, words: await loadSocialMapText(language, region) };
}
