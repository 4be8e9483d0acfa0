import { useEffect, useState } from 'preact/hooks';
import type { Config } from '../config/config.ts';
import { useSpoken } from '../panel/context/use-spoken.ts';
import type { Language } from '../text/text.ts';
import { LanguageSwitch } from '../ui/frame/LanguageSwitch.tsx';
import { loadSurveyWords, type SurveyWords } from './load-survey-text.ts';
import { SurveyPart } from './SurveyPart.tsx';
import { SurveyResultsPart } from './SurveyResultsPart.tsx';
import type { SurveyPorts } from './survey-ports.ts';

export type SurveyScreenProps = {
  readonly config: Config;
  readonly ports: SurveyPorts;
  readonly spoken: { readonly language: Language; readonly text: SurveyWords };
};

/** The questions to practices on a page of their own, and for the region what came of them. */
export function SurveyScreen({ config, ports, spoken }: SurveyScreenProps) {
  const { text, language, speak } = useSpoken(spoken, (chosen) => loadSurveyWords(chosen, config.region));
  const [mode, setMode] = useState<'questions' | 'results'>('questions');
  const { survey } = text;
  const title = mode === 'questions' ? survey.title : survey.resultsTitle;
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <div class="panel survey-page">
      <header class="page-header">
        <h1 class="page-title">{title}</h1>
        <LanguageSwitch text={text} language={language} onLanguage={speak} />
      </header>
      <main class="page-body">
        {mode === 'questions' ? (
          <SurveyPart text={text} words={survey} ports={ports} mail={config.survey?.mail} />
        ) : (
          <SurveyResultsPart words={survey} ports={ports} />
        )}
        <p class="survey-page__mode">
          <button
            type="button"
            class="button button--quiet"
            onClick={() => setMode(mode === 'questions' ? 'results' : 'questions')}
          >
            {mode === 'questions' ? survey.toResults : survey.toQuestions}
          </button>
        </p>
      </main>
    </div>
  );
}
