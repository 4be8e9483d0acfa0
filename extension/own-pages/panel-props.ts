import type { PanelText } from '../../shared/panel/context/spoken-text.ts';
import type { Language } from '../../shared/text/text.ts';
import type { HisPage } from '../connection/his-pages.ts';
import type { Settings } from '../settings/settings-schema.ts';
import type { AllText } from './load-all-text.ts';

/** What every page of the extension begins with. */
export type PanelAppProps = {
  readonly text: AllText;
  readonly language: Language;
  /** For what leaves or is kept, which is Dutch. */
  readonly dutch: PanelText;
};

/** A panel that is beside a HIS page, with settings in order. */
export type AtHisProps = PanelAppProps & {
  readonly settings: Settings;
  readonly page: HisPage;
  /** The page at this very moment, which may be ahead of what is on the screen. */
  readonly current: () => HisPage | undefined;
};
