import { generate } from 'lean-qr';
import { useMemo, useState } from 'preact/hooks';
import type { Config } from '../../config/config.ts';
import { readRegion } from '../../config/region/read-region.ts';
import type { RegionSource } from '../../config/region/region-source.ts';
import { enLeaflet } from '../../text/en/region/leaflet-text.ts';
import { type LeafletText, nlLeaflet } from '../../text/nl/region/leaflet-text.ts';
import type { Language } from '../../text/text.ts';
import { Dialog } from '../../ui/parts/Dialog.tsx';
import { OneOf } from '../../ui/parts/fields/OneOf.tsx';
import { Leaflet, type QrSquares } from '../../ui/region/Leaflet.tsx';
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

/** Both languages as the region says them. */
function inOwnWords(region: RegionSource) {
  return {
    nl: applyRegion<LeafletText>(nlLeaflet, region, 'nl'),
    en: applyRegion<LeafletText>(enLeaflet, region, 'en'),
  };
}

/** The leaflet over the consult, in the language of the patient: to show, to print, or to take along as a QR code. */
export function LeafletDialog({ title, language, config, onClose, onShownTheWay }: LeafletDialogProps) {
  const [spoken, setSpoken] = useState<Language>('nl');
  const { leaflet } = useMemo(() => readRegion(config.region).region, [config]);
  const qr = useMemo(() => (leaflet.page === undefined ? undefined : qrSquares(leaflet.page)), [leaflet]);
  const said = useMemo(() => inOwnWords(config.region), [config.region]);
  const screen = said[language];
  return (
    <Dialog title={title} onClose={onClose}>
      <PaperTools
        close={screen.close}
        print={screen.print}
        onClose={onClose}
        showTheWay={{ label: screen.showTheWay, onPress: onShownTheWay }}
      />
      <OneOf
        legend={screen.language}
        options={['nl', 'en']}
        labels={screen.languages}
        chosen={spoken}
        onChange={setSpoken}
      />
      <Leaflet
        text={said[spoken]}
        language={spoken}
        workingDays={config.norms.contactWorkingDays}
        leaflet={leaflet}
        qr={qr}
      />
    </Dialog>
  );
}

/** The squares of an address of the region: nothing of a patient is in it. */
function qrSquares(address: string): QrSquares {
  const code = generate(address);
  const indices = Array.from({ length: code.size }, (_none, index) => index);
  return indices.map((y) => indices.map((x) => code.get(x, y)));
}
