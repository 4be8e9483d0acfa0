import { OneOf } from '../parts/fields/OneOf.tsx';

/** A language that a paper for the patient can be read in. */
export type PaperLanguageOption = {
  /** BCP 47. */
  readonly language: string;
  /** What it calls itself. */
  readonly name: string;
  /** Who translated it for the region; empty for our own languages. */
  readonly translatedBy: string;
};

export type PaperLanguageProps = {
  readonly legend: string;
  readonly options: readonly PaperLanguageOption[];
  readonly chosen: string;
  readonly translatedBy: (name: string) => string;
  readonly onChoose: (language: string) => void;
};

/** In which language a paper is, and who answers for it. */
export function PaperLanguage({ legend, options, chosen, translatedBy, onChoose }: PaperLanguageProps) {
  const names = Object.fromEntries(options.map(({ language, name }) => [language, name]));
  const translator = options.find(({ language }) => language === chosen)?.translatedBy ?? ''; // always one of them
  return (
    <>
      <OneOf
        legend={legend}
        options={options.map(({ language }) => language)}
        labels={names}
        chosen={chosen}
        onChange={onChoose}
      />
      {translator !== '' && <p class="small faint">{translatedBy(translator)}</p>}
    </>
  );
}
