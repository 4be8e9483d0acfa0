import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Language, Texts } from '../../text/text.ts';
import { Dialog } from '../../ui/parts/Dialog.tsx';
import { HelpButton } from '../../ui/region/HelpButton.tsx';
import type { FactsheetDialogProps } from './FactsheetDialog.tsx';
import type { FactsheetWords } from './factsheet-words.ts';

export type FactsheetOpenerProps = Pick<FactsheetDialogProps, 'config' | 'today'> & {
  readonly text: Texts;
  readonly language: Language;
};

type Drawer = {
  readonly View: typeof import('./FactsheetDialog.tsx').FactsheetDialog;
  readonly words: FactsheetWords;
};

/**
 * The "?" of the panel. What it opens is fetched once the consult has what it needs itself, so that it can be read
 * without a connection later; where it did not come, it is asked for again at the click.
 */
export function FactsheetOpener({ text, language, config, today }: FactsheetOpenerProps) {
  const [isOpen, setOpen] = useState(false);
  const { loaded, load } = useDrawer(language);
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
        <Dialog title={text.panel.about} onClose={close}>
          <p role="alert">{text.panel.aboutNotLoaded}</p>
          <div class="dialog__footer">
            <button type="button" class="button" onClick={load}>
              {text.record.readAgain}
            </button>
          </div>
        </Dialog>
      )}
    </>
  );
}

function useDrawer(language: Language) {
  const [loaded, setLoaded] = useState<Drawer | 'failed' | undefined>(undefined);
  const load = useCallback(() => {
    setLoaded(undefined);
    loadDrawer(language).then(setLoaded, () => setLoaded('failed'));
  }, [language]);

  useEffect(() => {
    const idle = requestIdleCallback(load, { timeout: 10_000 });
    return () => cancelIdleCallback(idle);
  }, [load]);

  return { loaded, load };
}

async function loadDrawer(language: Language): Promise<Drawer> {
  const [{ FactsheetDialog }, { loadFactsheetWords }] = await Promise.all([
    import('./FactsheetDialog.tsx'),
    import('./factsheet-words.ts'),
  ]);
  return { View: FactsheetDialog, words: await loadFactsheetWords(language) };
}
