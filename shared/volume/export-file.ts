import Papa from 'papaparse';
import type { VolumeReport } from '../domain/indicators/volume-report.ts';
import { type VolumeRow, volumeRows } from '../domain/indicators/volume-rows.ts';
import { type RowLabels, rowLabels } from './row-labels.ts';
import { lastMonth } from './use-period.ts';
import type { VolumeScreenText } from './volume-text.ts';

/** A file to save; it is made of the report as shown, so it hides what the screen hides. */
export type ExportFile = { readonly name: string; readonly type: string; readonly content: string };

const columns = [
  'indicator',
  'breakdown',
  'category',
  'from',
  'to',
  'value',
  'indicator_label',
  'breakdown_label',
  'category_label',
];

/** What a spreadsheet would take for a formula; a negative figure is none. */
const formula = /^(?:[=+@\t\r]|-(?!\d+(?:,\d+)?$))/;

/** One row an indicator × category × period, as Dutch spreadsheets open it: BOM, semicolons, decimal commas. */
export function csvFile(report: VolumeReport, text: VolumeScreenText): ExportFile {
  const content = Papa.unparse(
    { fields: columns, data: volumeRows(report).map((row) => lineOf(row, rowLabels(row, text))) },
    { delimiter: ';', newline: '\r\n', escapeFormulae: formula },
  );
  return { name: `${nameOf(report)}.csv`, type: 'text/csv;charset=utf-8', content: `\uFEFF${content}\r\n` };
}

/** The same rows as JSON; `made`: ISO instant. */
export function jsonFile(report: VolumeReport, text: VolumeScreenText, made: string): ExportFile {
  const { smallNumber } = report;
  const rows = volumeRows(report).map((row) => ({ ...row, labels: rowLabels(row, text) }));
  const content = JSON.stringify({ made, smallNumber, rows }, undefined, 2);
  return { name: `${nameOf(report)}.json`, type: 'application/json', content: `${content}\n` };
}

/** In the order of the columns. */
function lineOf(
  { indicator, breakdown, category, from, to, value }: VolumeRow,
  labels: RowLabels,
): readonly string[] {
  const ids = [indicator, breakdown, category, from, to, cellOf(value)];
  return [...ids, labels.indicator, labels.breakdown, labels.category];
}

function cellOf(value: VolumeRow['value']): string {
  return typeof value === 'number' ? String(value).replace('.', ',') : value;
}

function nameOf({ current: { period } }: VolumeReport): string {
  return `welzijn-op-recept-${period.from}-${lastMonth(period)}`;
}
