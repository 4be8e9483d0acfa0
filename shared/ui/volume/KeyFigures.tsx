import type { VolumeText } from '../../text/nl/volume-text.ts';
import type { KeyFigure } from './figures/figure.ts';

export type KeyFiguresProps = { readonly text: VolumeText; readonly figures: readonly KeyFigure[] };

/** The figures on top, each with the period before and what is aimed for. */
export function KeyFigures({ text, figures }: KeyFiguresProps) {
  return (
    <section aria-labelledby="key-figures">
      <h2 class="hidden" id="key-figures">
        {text.keyFigures}
      </h2>
      <dl class="key-figures">
        {figures.map(({ id, label, value, before, aim, note }) => (
          <div key={id} class="key-figure">
            <dt class="key-figure__label">{label}</dt>
            <dd class="key-figure__value">{value}</dd>
            {aim !== '' && <dd class="key-figure__aim">{aim}</dd>}
            <dd class="key-figure__beside">{text.previous(before)}</dd>
            {note !== '' && <dd class="key-figure__beside">{note}</dd>}
          </div>
        ))}
      </dl>
    </section>
  );
}
