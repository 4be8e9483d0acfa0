import type { Figure } from './figures/figure.ts';

export type FigureTableProps = { readonly figure: Figure };

/** The same figures as the chart, in words. */
export function FigureTable({ figure }: FigureTableProps) {
  const { title, rowsAre, series, rows } = figure;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, and must do so by keyboard too
    // biome-ignore lint/a11y/useSemanticElements: it holds no fields
    <div class="figures-table" role="group" tabIndex={0} aria-label={title}>
      <table class="table">
        <caption class="hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{rowsAre}</th>
            {series.map(({ label }) => (
              <th key={label} scope="col" class="table__number">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, cells }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {series.map((one, index) => (
                <td key={one.label} class="table__number">
                  {cells[index]?.words}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
