import type { RegionSource } from '../../shared/config/region/region-source.ts';
import { loadPanelText } from '../../shared/panel/context/load-panel-text.ts';
import type { PanelText } from '../../shared/panel/context/spoken-text.ts';
import { inWordsOfRegion, noRegion } from '../../shared/panel/words/in-words-of-region.ts';
import type { AdapterText } from '../../shared/text/nl/adapter-text.ts';
import type { ChipText } from '../../shared/text/nl/consult/chip-text.ts';
import type { ExtensionText } from '../../shared/text/nl/extension-text.ts';
import type { JournalFieldText } from '../../shared/text/nl/journal-field-text.ts';
import type { LaunchText } from '../../shared/text/nl/launch-text.ts';
import type { PortalText } from '../../shared/text/nl/portal-text.ts';
import type { LetterFromCoachText } from '../../shared/text/nl/referral/letter-from-coach-text.ts';
import type { TeachText } from '../../shared/text/nl/teach-text.ts';
import type { Language } from '../../shared/text/text.ts';

/** The rooms of text that only a surface outside the HIS has. */
type OwnText = {
  readonly extension: ExtensionText;
  readonly launch: LaunchText;
  readonly chip: ChipText;
  readonly adapter: AdapterText;
  readonly portal: PortalText;
  readonly journalField: JournalFieldText;
  readonly letter: LetterFromCoachText;
  readonly teach: TeachText;
};

/** Every sentence of the extension's own pages, with those of the consult panel. */
export type AllText = PanelText & OwnText;

/** The sentences of one language, as one download. */
export async function loadAllText(language: Language, region: RegionSource = noRegion): Promise<AllText> {
  const [panel, own] = await Promise.all([loadPanelText(language, region), loadOwnText(language)]);
  return { ...panel, ...(await inWordsOfRegion(own, language, region)) };
}

async function loadOwnText(language: Language): Promise<OwnText> {
  switch (language) {
    case 'nl': {
      const [
        { nlExtension },
        { nlLaunch },
        { nlChip },
        { nlAdapter },
        { nlPortal },
        { nlTeach },
        { nlJournalField },
        { nlLetterFromCoach },
      ] = await Promise.all([
        import('../../shared/text/nl/extension-text.ts'),
        import('../../shared/text/nl/launch-text.ts'),
        import('../../shared/text/nl/consult/chip-text.ts'),
        import('../../shared/text/nl/adapter-text.ts'),
        import('../../shared/text/nl/portal-text.ts'),
        import('../../shared/text/nl/teach-text.ts'),
        import('../../shared/text/nl/journal-field-text.ts'),
        import('../../shared/text/nl/referral/letter-from-coach-text.ts'),
      ]);
      return {
        extension: nlExtension,
        launch: nlLaunch,
        chip: nlChip,
        adapter: nlAdapter,
        portal: nlPortal,
        teach: nlTeach,
        journalField: nlJournalField,
        letter: nlLetterFromCoach,
      };
    }
    case 'en': {
      const [
        { enExtension },
        { enLaunch },
        { enChip },
        { enAdapter },
        { enPortal },
        { enTeach },
        { enJournalField },
        { enLetterFromCoach },
      ] = await Promise.all([
        import('../../shared/text/en/extension-text.ts'),
        import('../../shared/text/en/launch-text.ts'),
        import('../../shared/text/en/consult/chip-text.ts'),
        import('../../shared/text/en/adapter-text.ts'),
        import('../../shared/text/en/portal-text.ts'),
        import('../../shared/text/en/teach-text.ts'),
        import('../../shared/text/en/journal-field-text.ts'),
        import('../../shared/text/en/referral/letter-from-coach-text.ts'),
      ]);
      return {
        extension: enExtension,
        launch: enLaunch,
        chip: enChip,
        adapter: enAdapter,
        portal: enPortal,
        teach: enTeach,
        journalField: enJournalField,
        letter: enLetterFromCoach,
      };
    }
  }
}
