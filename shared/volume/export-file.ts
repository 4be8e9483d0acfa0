import Papa from 'papaparse';
import type { VolumeReport } from '../domain/indicators/volume-report.ts';
import { type VolumeRow, volumeRows } from '../domain/indicators/volume-rows.ts';
import { lastMonth } from './use-period.ts';

/** A file to save; it is made of the report as shown, so it hides what the screen hides. */
export type ExportFile = { readonly name: string; readonly type: string; readonly content: string };

const columns = ['indicator', 'breakdown', 'category', 'from', 'to', 'value'] as const;

/** What a spreadsheet would take for a formula; a negative figure is none. */
const formula = /^(?:[=+@\t\r]|-(?!\d+(?:,\d+)?$))/;

/** One row an indicator × category × period, as Dutch spreadsheets open it: BOM, semicolons, decimal commas. */
export function csvFile(report: VolumeReport): ExportFile {
  const content = Papa.unparse(
    {
      fields: [...columns],
      data: volumeRows(report).map((row) => columns.map((column) => cellOf(row[column]))),
    },
    { delimiter: ';', newline: '\r\n', escapeFormulae: formula },
  );
  return { name: `${nameOf(report)}.csv`, type: 'text/csv;charset=utf-8', content: `\uFEFF${content}\r\n` };
}

/** The same rows as JSON; `made`: ISO instant. */
export function jsonFile(report: VolumeReport, made: string): ExportFile {
  const { smallNumber } = report;
  const content = JSON.stringify({ made, smallNumber, rows: volumeRows(report) }, undefined, 2);
  return { name: `${nameOf(report)}.json`, type: 'application/json', content: `${content}\n` };
}

function cellOf(value: VolumeRow['value']): string {
  return typeof value === 'number' ? String(value).replace('.', ',') : value;
}

function nameOf({ current: { period } }: VolumeReport): string {
  return `welzijn-op-recept-${period.from}-${lastMonth(period)}`;
}
