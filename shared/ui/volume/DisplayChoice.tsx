import type { VolumeText } from '../../text/nl/volume-text.ts';
import { OneOf } from '../parts/fields/OneOf.tsx';
import type { Display } from './figures/figure.ts';

export type DisplayChoiceProps = {
  readonly text: VolumeText;
  readonly display: Display;
  readonly onDisplay: (display: Display) => void;
};

/** Charts or tables, for all figures at once. */
export function DisplayChoice({ text, display, onDisplay }: DisplayChoiceProps) {
  return (
    <OneOf
      legend={`${text.display} (${text.displayHint})`}
      options={['chart', 'table']}
      labels={{ chart: text.asChart, table: text.asTable }}
      chosen={display}
      onChange={onDisplay}
    />
  );
}
