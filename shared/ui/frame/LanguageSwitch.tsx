import type { Language, Texts } from '../../text/text.ts';

export type LanguageSwitchProps = {
  readonly text: Pick<Texts, 'panel'>;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
};

const languages = [
  { id: 'nl', short: 'NL', name: 'Nederlands' },
  { id: 'en', short: 'EN', name: 'English' },
] as const;

/** Dutch or English for the whole panel. */
export function LanguageSwitch({ text, language, onLanguage }: LanguageSwitchProps) {
  return (
    <fieldset class="languages">
      <legend class="hidden">{text.panel.language}</legend>
      {languages.map(({ id, short, name }) => (
        <button
          key={id}
          type="button"
          class="languages__one"
          lang={id}
          title={name}
          aria-pressed={id === language}
          onClick={() => onLanguage(id)}
        >
          {short}
          <span class="hidden"> ({name})</span>
        </button>
      ))}
    </fieldset>
  );
}
