import { useState } from 'preact/hooks';
import type { Config } from '../config/config.ts';
import { useLazyImport } from '../panel/context/use-lazy-import.ts';
import type { SurveyPorts } from '../survey/survey-ports.ts';
import type { Language, Texts } from '../text/text.ts';

export type SurveyFoldProps = {
  readonly text: Pick<Texts, 'panel'> & { readonly evaluation: { readonly survey: string } };
  readonly language: Language;
  readonly config: Config;
  readonly ports: SurveyPorts;
};

const load = {
  nl: (config: Config) => loadSurvey('nl', config),
  en: (config: Config) => loadSurvey('en', config),
};

/** The questions to practices at the end of the numbers, loaded when they are opened. Nothing of the numbers goes along. */
export function SurveyFold({ text, language, config, ports }: SurveyFoldProps) {
  const [loading, setLoading] = useState<(() => ReturnType<typeof loadSurvey>) | undefined>(undefined);
  const loaded = useLazyImport(loading);
  return (
    <details
      class="fold"
      onToggle={({ currentTarget }) => {
        if (currentTarget.open && loading === undefined) setLoading(() => () => load[language](config));
      }}
    >
      <summary class="fold__summary">{text.evaluation.survey}</summary>
      {loaded && (
        <loaded.SurveyPart text={text} words={loaded.words} ports={ports} mail={config.survey?.mail} />
      )}
    </details>
  );
}

async function loadSurvey(language: Language, { region }: Config) {
  const [{ SurveyPart }, { loadSurveyText }] = await Promise.all([
    import('../survey/SurveyPart.tsx'),
    import('../survey/load-survey-text.ts'),
  ]);
  return { SurveyPart, words: await loadSurveyText(language, region) };
}
