import type { Series } from './figures/figure.ts';

export type LegendProps = { readonly series: readonly Series[] };

/** Which colour, shade or line is what. */
export function Legend({ series }: LegendProps) {
  return (
    <ul class="legend plain-list">
      {series
        .filter(({ kind }) => kind !== 'words')
        .map(({ label, kind, look }) => (
          <li key={label} class="legend__one">
            <span class="legend__mark" data-look={look} data-kind={kind} />
            {label}
          </li>
        ))}
    </ul>
  );
}
