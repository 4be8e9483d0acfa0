import type { Step } from '../../../shared/domain/feedback/steps.ts';

/** Goes up by one whenever the form of `ChipView` changes, so that a script of another version shows nothing. */
export const CHIP_VIEW = 1 as const;

/** Everything the chip and its card say, in words; the background makes it, the page's script only shows it. */
export type ChipView = {
  readonly version: typeof CHIP_VIEW;
  /** Style sheet of chip and card. It comes along, so that a page without a chip does not have to load it. */
  readonly style: string;
  readonly language: 'nl' | 'en';
  /** "WoR: 3 signalen · nieuw bericht". */
  readonly label: string;
  readonly tone: 'quiet' | 'news';
  readonly title: string;
  readonly lines: readonly string[];
  readonly late: string | undefined;
  readonly steps: { readonly label: string; readonly items: readonly ChipStep[] } | undefined;
  readonly message: { readonly from: string; readonly text: string } | undefined;
  readonly open: string;
  readonly close: string;
};

/** One of the six steps; `words` is its status for those who do not see the mark. */
type ChipStep = { readonly name: string; readonly status: Step['status']; readonly words: string };
