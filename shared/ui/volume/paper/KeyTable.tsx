import type { VolumeText } from '../../../text/nl/volume-text.ts';
import type { KeyFigure } from '../figures/figure.ts';

export type KeyTableProps = { readonly text: VolumeText; readonly figures: readonly KeyFigure[] };

/** The key figures as a table, for paper. */
export function KeyTable({ text, figures }: KeyTableProps) {
  return (
    <table class="table paper__key">
      <thead>
        <tr>
          <th scope="col">{text.keyFigures}</th>
          <th scope="col">{text.now}</th>
          <th scope="col">{text.before}</th>
          <th scope="col">{text.target}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map(({ id, label, value, before, aim, note }) => (
          <tr key={id}>
            <th scope="row">{label}</th>
            <td>{[value, note].filter(Boolean).join(', ')}</td>
            <td>{before}</td>
            <td>{aim}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
