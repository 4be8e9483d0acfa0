import '../../shared/ui/panel.css';
import '../../shared/ui/survey/survey.css';
import { loadTemporal } from '../../shared/load-temporal.ts';
import { loadSurveyWords } from '../../shared/survey/load-survey-text.ts';
import { SurveyScreen } from '../../shared/survey/SurveyScreen.tsx';
import { loadConfig, withRegion } from '../launch/load-config.ts';
import { fhirSurvey } from '../ports/fhir-survey.ts';
import { createPageParts, mountPage } from './mount-page.tsx';

/** The composition root of the questions to practices: no launch, no one signs in, and no one is asked who they are. */
export async function startSurvey(container: Element): Promise<void> {
  const [config] = await Promise.all([loadConfig().then(withRegion), loadTemporal()]);
  const { language } = config;
  const text = await loadSurveyWords(language, config.region);
  const ports = fhirSurvey(config);
  mountPage(container, {
    ...createPageParts(),
    text,
    screen: () => <SurveyScreen config={config} ports={ports} spoken={{ language, text }} />,
  });
}
