import { type ComponentType, render } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { loadTemporal } from '../../shared/load-temporal.ts';
import { loadPanelText } from '../../shared/panel/context/load-panel-text.ts';
import { CrashView } from '../../shared/ui/failure/CrashView.tsx';
import { trustOnlyOurselves } from '../session/kept-session.ts';
import { loadSpeech } from '../settings/language.ts';
import { loadAllText } from './load-all-text.ts';
import type { PanelAppProps } from './panel-props.ts';

/** Draws one of the extension's own pages, in the language of the settings. */
export async function startPage(Page: ComponentType<PanelAppProps>): Promise<void> {
  const place = document.querySelector('#app') ?? document.body;
  const [{ language, region }] = await Promise.all([loadSpeech(), loadTemporal(), trustOnlyOurselves()]);
  const [text, dutch] = await Promise.all([loadAllText(language, region), loadPanelText('nl', region)]);
  document.documentElement.lang = language;
  render(<Guarded Page={Page} text={text} language={language} dutch={dutch} />, place);
}

function Guarded({ Page, ...props }: PanelAppProps & { readonly Page: ComponentType<PanelAppProps> }) {
  const [crash] = useErrorBoundary();

  if (crash !== undefined) return <CrashView text={props.text} onReload={() => location.reload()} />;
  return <Page {...props} />;
}
