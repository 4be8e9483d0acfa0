import { useMemo, useState } from 'preact/hooks';
import { readRegion } from '../../config/region/read-region.ts';
import type { RegionSource } from '../../config/region/region-source.ts';
import { enDates } from '../../text/en/dates-text.ts';
import { enChoices } from '../../text/en/referral/fields-text.ts';
import { enPatientCard } from '../../text/en/referral/patient-card-text.ts';
import { enLeaflet } from '../../text/en/region/leaflet-text.ts';
import { nlLeaflet } from '../../text/nl/region/leaflet-text.ts';
import { type CardText, toCardText } from '../../text/region/card-in-language.ts';
import type { Language, Texts } from '../../text/text.ts';
import { PaperLanguage, type PaperLanguageOption } from '../../ui/region/PaperLanguage.tsx';
import { applyRegion } from '../words/apply-region.ts';

export type CardLanguagesProps = {
  readonly text: Pick<Texts, 'sharing'>;
  /** Of the screen. */
  readonly language: Language;
  readonly region: RegionSource;
  /** As every card begins. */
  readonly dutch: CardText;
  readonly onChoose: (text: CardText) => void;
};

type CardReading = PaperLanguageOption & { readonly text: CardText };

/** What a paper for the patient says of its languages. */
const onPaper = { nl: nlLeaflet, en: enLeaflet };

/** In which language the card is: ours, and those that somebody of the region translated it into. */
export function CardLanguages({ text, language, region, dutch, onChoose }: CardLanguagesProps) {
  const [chosen, setChosen] = useState(dutch.language);
  const readings = useMemo(() => readingsIn(region, dutch), [region, dutch]);
  return (
    <PaperLanguage
      legend={text.sharing.cardLanguage}
      options={readings}
      chosen={chosen}
      translatedBy={onPaper[language].translatedBy}
      onChoose={(one) => {
        const reading = readings.find((each) => each.language === one);
        if (reading === undefined) return; // only what is on the list can be chosen
        setChosen(one);
        onChoose(reading.text);
      }}
    />
  );
}

function readingsIn(source: RegionSource, dutch: CardText): readonly CardReading[] {
  const { themes, card } = readRegion(source).region;
  const renamed = themes.map(({ id }): string => id); // of what the region calls otherwise we know no English name
  const english: CardText = {
    language: 'en',
    direction: 'ltr',
    dates: enDates,
    wishes: Object.fromEntries(
      Object.entries(enChoices.themes.options).filter(([id]) => !renamed.includes(id)),
    ),
    patientCard: applyRegion({ patientCard: enPatientCard }, source, 'en').patientCard,
  };
  const { languages } = nlLeaflet; // each by its own name
  return [
    { language: 'nl', name: languages.nl, translatedBy: '', text: dutch },
    { language: 'en', name: languages.en, translatedBy: '', text: english },
    ...card.translations.map((one) => ({
      language: one.language,
      name: one.name,
      translatedBy: one.translatedBy,
      text: toCardText(one),
    })),
  ];
}
