import { nlPanel } from '../../shared/text/nl/consult/panel-text.ts';
import { nlFailures } from '../../shared/text/nl/failures-text.ts';
import { type LaunchText, nlLaunch } from '../../shared/text/nl/launch-text.ts';
import type { Texts } from '../../shared/text/text.ts';

/** The sentences of a failure page. */
export type FailureText = Pick<Texts, 'panel' | 'failures'> & { readonly launch: LaunchText };

const dutch: FailureText = { panel: nlPanel, failures: nlFailures, launch: nlLaunch };

/** In the language of the page; Dutch is at hand, because fetching another may be just what fails. */
export async function failureText(language: string): Promise<FailureText> {
  return language === 'en' ? loadEnglish().catch(() => dutch) : dutch;
}

async function loadEnglish(): Promise<FailureText> {
  const [{ enPanel }, { enFailures }, { enLaunch }] = await Promise.all([
    import('../../shared/text/en/consult/panel-text.ts'),
    import('../../shared/text/en/failures-text.ts'),
    import('../../shared/text/en/launch-text.ts'),
  ]);
  return { panel: enPanel, failures: enFailures, launch: enLaunch };
}
