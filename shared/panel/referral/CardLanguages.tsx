import { useMemo, useState } from 'preact/hooks';
import { readRegion } from '../../config/region/read-region.ts';
import type { RegionSource } from '../../config/region/region-source.ts';
import { enDates } from '../../text/en/dates-text.ts';
import { enChoices } from '../../text/en/referral/fields-text.ts';
import { enPatientCard } from '../../text/en/referral/patient-card-text.ts';
import { type CardText, toCardText } from '../../text/region/card-in-language.ts';
import type { Texts } from '../../text/text.ts';
import { OneOf } from '../../ui/parts/fields/OneOf.tsx';
import { applyRegion } from '../words/apply-region.ts';

export type CardLanguagesProps = {
  readonly text: Pick<Texts, 'sharing'>;
  readonly region: RegionSource;
  /** As every card begins. */
  readonly dutch: CardText;
  readonly onChoose: (text: CardText) => void;
};

type LanguageChoice = { readonly name: string; readonly translatedBy: string; readonly text: CardText };

/** In which language the card is: ours, and those that somebody of the region translated it into. */
export function CardLanguages({ text: { sharing }, region, dutch, onChoose }: CardLanguagesProps) {
  const [chosen, setChosen] = useState(dutch.language);
  const choices = useMemo(() => choicesIn(region, dutch), [region, dutch]);
  const names = Object.fromEntries(choices.map(({ name, text }) => [text.language, name]));
  const translatedBy = choices.find(({ text }) => text.language === chosen)?.translatedBy ?? ''; // always one of them
  return (
    <>
      <OneOf
        legend={sharing.cardLanguage}
        options={choices.map(({ text }) => text.language)}
        labels={names}
        chosen={chosen}
        onChange={(language) => {
          const choice = choices.find(({ text }) => text.language === language);
          if (choice === undefined) return; // only what is on the list can be chosen
          setChosen(language);
          onChoose(choice.text);
        }}
      />
      {translatedBy !== '' && <p class="small faint">{sharing.cardTranslatedBy(translatedBy)}</p>}
    </>
  );
}

/** Without those that the region calls otherwise: of these we know no English name. */
function englishWishes(source: RegionSource): Readonly<Partial<Record<string, string>>> {
  const renamed = readRegion(source).region.themes.map(({ id }): string => id);
  return Object.fromEntries(Object.entries(enChoices.themes.options).filter(([id]) => !renamed.includes(id)));
}

function choicesIn(source: RegionSource, dutch: CardText): readonly LanguageChoice[] {
  const english: CardText = {
    language: 'en',
    direction: 'ltr',
    dates: enDates,
    wishes: englishWishes(source),
    patientCard: applyRegion({ patientCard: enPatientCard }, source, 'en').patientCard,
  };
  return [
    { name: 'Nederlands', translatedBy: '', text: dutch },
    { name: 'English', translatedBy: '', text: english },
    ...readRegion(source).region.card.translations.map((one) => ({
      name: one.name,
      translatedBy: one.translatedBy,
      text: toCardText(one),
    })),
  ];
}
