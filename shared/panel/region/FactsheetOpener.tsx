import { useCallback, useState } from 'preact/hooks';
import type { RegionSource } from '../../config/region/region-source.ts';
import type { Language, Texts } from '../../text/text.ts';
import { HelpButton } from '../../ui/region/HelpButton.tsx';
import { NotLoaded } from '../../ui/region/NotLoaded.tsx';
import type { FactsheetDialogProps } from './FactsheetDialog.tsx';
import { useDrawer } from './use-drawer.ts';

export type FactsheetOpenerProps = Pick<FactsheetDialogProps, 'config' | 'today'> & {
  readonly text: Texts;
  readonly language: Language;
};

/** The "?" of the panel, and the factsheet that it opens: readable without a connection once the panel is idle. */
export function FactsheetOpener({ text, language, config, today }: FactsheetOpenerProps) {
  const [isOpen, setOpen] = useState(false);
  const loadInLanguage = useCallback(() => loadFactsheet(language, config.region), [language, config.region]);
  const { loaded, load } = useDrawer(loadInLanguage, 'in-a-quiet-moment');
  const close = () => setOpen(false);
  return (
    <>
      <HelpButton
        label={text.panel.about}
        onPress={() => {
          if (loaded === 'failed') load();
          setOpen(true);
        }}
      />
      {isOpen && typeof loaded === 'object' && (
        <loaded.View text={text} words={loaded.words} config={config} today={today} onClose={close} />
      )}
      {isOpen && loaded === 'failed' && (
        <NotLoaded text={text} title={text.panel.about} onAgain={load} onClose={close} />
      )}
    </>
  );
}

async function loadFactsheet(language: Language, region: RegionSource) {
  const [{ FactsheetDialog }, { loadFactsheetWords }] = await Promise.all([
    import('./FactsheetDialog.tsx'),
    import('./factsheet-words.ts'),
  ]);
  return { View: FactsheetDialog, words: await loadFactsheetWords(language, region) };
}
