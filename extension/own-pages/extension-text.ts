import { loadPanelText, type PanelText } from '../../shared/panel/context/panel-text.ts';
import type { AdapterText } from '../../shared/text/nl/adapter.ts';
import type { ChipText } from '../../shared/text/nl/chip.ts';
import type { ExtensionText } from '../../shared/text/nl/extension.ts';
import type { LaunchText } from '../../shared/text/nl/launch.ts';
import type { PortalText } from '../../shared/text/nl/portal.ts';
import type { Language } from '../../shared/text/text.ts';

/** The rooms of text that only a surface outside the HIS has. */
type OwnText = {
  readonly extension: ExtensionText;
  readonly launch: LaunchText;
  readonly chip: ChipText;
  readonly adapter: AdapterText;
  readonly portal: PortalText;
};

/** Every sentence of the extension's own pages, with those of the consult panel. */
export type AllText = PanelText & OwnText;

/** The sentences of one language, as one download. */
export async function loadAllText(language: Language): Promise<AllText> {
  const [panel, own] = await Promise.all([loadPanelText(language), loadOwnText(language)]);
  return { ...panel, ...own };
}

async function loadOwnText(language: Language): Promise<OwnText> {
  switch (language) {
    case 'nl': {
      const [{ nlExtension }, { nlLaunch }, { nlChip }, { nlAdapter }, { nlPortal }] = await Promise.all([
        import('../../shared/text/nl/extension.ts'),
        import('../../shared/text/nl/launch.ts'),
        import('../../shared/text/nl/chip.ts'),
        import('../../shared/text/nl/adapter.ts'),
        import('../../shared/text/nl/portal.ts'),
      ]);
      return { extension: nlExtension, launch: nlLaunch, chip: nlChip, adapter: nlAdapter, portal: nlPortal };
    }
    case 'en': {
      const [{ enExtension }, { enLaunch }, { enChip }, { enAdapter }, { enPortal }] = await Promise.all([
        import('../../shared/text/en/extension.ts'),
        import('../../shared/text/en/launch.ts'),
        import('../../shared/text/en/chip.ts'),
        import('../../shared/text/en/adapter.ts'),
        import('../../shared/text/en/portal.ts'),
      ]);
      return { extension: enExtension, launch: enLaunch, chip: enChip, adapter: enAdapter, portal: enPortal };
    }
  }
}
