import { generate } from 'lean-qr';
import { useMemo, useState } from 'preact/hooks';
import type { Config } from '../../config/config.ts';
import { readRegion } from '../../config/region/read-region.ts';
import type { RegionSource } from '../../config/region/region-source.ts';
import type { LeafletTranslation } from '../../domain/region/translations.ts';
import { enLeaflet } from '../../text/en/region/leaflet-text.ts';
import { type LeafletText, type LeafletWords, nlLeaflet } from '../../text/nl/region/leaflet-text.ts';
import type { Language } from '../../text/text.ts';
import { Dialog } from '../../ui/parts/Dialog.tsx';
import { Leaflet, type QrSquares } from '../../ui/region/Leaflet.tsx';
import { PaperLanguage, type PaperLanguageOption } from '../../ui/region/PaperLanguage.tsx';
import { PaperTools } from '../../ui/region/PaperTools.tsx';
import { applyRegion } from '../words/apply-region.ts';

export type LeafletDialogProps = {
  readonly title: string;
  /** Of the screen. The leaflet begins in Dutch: it is for the patient. */
  readonly language: Language;
  readonly config: Pick<Config, 'norms' | 'region'>;
  readonly onClose: () => void;
  /** Records that the patient got the leaflet and no referral. */
  readonly onShownTheWay: () => void;
};

/** A language that the leaflet can be read in. */
type Reading = PaperLanguageOption & {
  readonly direction: LeafletTranslation['direction'];
  readonly text: LeafletWords;
};

/** A region's own translation, as the leaflet reads it. */
function toReading({ parts, language, name, direction, translatedBy, ...text }: LeafletTranslation): Reading {
  const filledIn = (body: string, days: number) => body.replaceAll('{werkdagen}', String(days));
  return {
    language,
    name,
    direction,
    translatedBy,
    text: {
      ...text,
      parts: ({ workingDays }) => parts.map((part) => ({ ...part, body: filledIn(part.body, workingDays) })),
    },
  };
}

/** Both languages as the region says them. */
function inOwnWords(region: RegionSource) {
  return {
    nl: applyRegion<LeafletText>(nlLeaflet, region, 'nl'),
    en: applyRegion<LeafletText>(enLeaflet, region, 'en'),
  };
}

/** The leaflet over the consult, in the language of the patient: to show, to print, or to take along as a QR code. */
export function LeafletDialog({ title, language, config, onClose, onShownTheWay }: LeafletDialogProps) {
  const [spoken, setSpoken] = useState('nl');
  const { leaflet } = useMemo(() => readRegion(config.region).region, [config]);
  const qr = useMemo(() => (leaflet.page === undefined ? undefined : qrSquares(leaflet.page)), [leaflet]);
  const said = useMemo(() => inOwnWords(config.region), [config.region]);
  const screen = said[language];
  const readings: readonly Reading[] = [
    ...(['nl', 'en'] as const).map(
      (own): Reading => ({
        language: own,
        name: screen.languages[own],
        direction: 'ltr',
        text: said[own],
        translatedBy: '',
      }),
    ),
    ...leaflet.translations.map(toReading),
  ];
  const reading = readings.find((one) => one.language === spoken);
  return (
    <Dialog title={title} onClose={onClose}>
      <PaperTools
        close={screen.close}
        print={screen.print}
        onClose={onClose}
        showTheWay={{ label: screen.showTheWay, onPress: onShownTheWay }}
      />
      <PaperLanguage
        legend={screen.language}
        options={readings}
        chosen={spoken}
        translatedBy={screen.translatedBy}
        onChoose={setSpoken}
      />
      {reading && (
        <Leaflet
          text={reading.text}
          language={reading.language}
          direction={reading.direction}
          workingDays={config.norms.contactWorkingDays}
          leaflet={leaflet}
          qr={qr}
        />
      )}
    </Dialog>
  );
}

/** The squares of an address of the region: nothing of a patient is in it. */
function qrSquares(address: string): QrSquares {
  const code = generate(address);
  const indices = Array.from({ length: code.size }, (_none, index) => index);
  return indices.map((y) => indices.map((x) => code.get(x, y)));
}
