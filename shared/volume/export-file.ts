import Papa from 'papaparse';
import { useState } from 'preact/hooks';
import type { VolumeReport } from '../domain/indicators/volume-report.ts';
import { type VolumeRow, volumeRows } from '../domain/indicators/volume-rows.ts';
import { type SavedFile, saveFile } from '../ui/parts/save-file.ts';
import { categoryNames } from '../ui/volume/figures/breakdown-figure.ts';
import { lastMonth } from './use-period.ts';
import type { VolumePorts, VolumeScreenText } from './volume-work.ts';

/** Takes a report along as a file or on paper, made of the report as shown, so it hides what the screen hides; each is noted in the log of access. */
export function useExport(
  report: VolumeReport,
  text: VolumeScreenText,
  { audit, clock }: Pick<VolumePorts, 'audit' | 'clock'>,
) {
  const [saved, setSaved] = useState('');
  const save = (file: SavedFile) => {
    saveFile(file);
    audit.note('exported', undefined);
    setSaved(file.name);
  };
  return {
    saved,
    onCsv: () => save(csvFile(report, text)),
    onJson: () => save(jsonFile(report, text, clock.now().toString())),
    onPrint: () => {
      audit.note('exported', undefined);
      window.print();
    },
  };
}

/** What a spreadsheet would take for a formula; a negative figure is none. */
const formula = /^(?:[=+@\t\r]|-(?!\d+(?:,\d+)?$))/;

/**
 * One row an indicator × category × period, as Dutch spreadsheets open it: BOM, semicolons, decimal commas. Words of
 * the screen first, figures rounded as on the screen and with their unit, and ids that stay the same at the end.
 */
export function csvFile(report: VolumeReport, text: VolumeScreenText): SavedFile {
  const content = Papa.unparse(
    {
      fields: [
        ...columns.map((column) => text.volume.columns[column]),
        'indicator_id',
        'breakdown_id',
        'category_id',
      ],
      data: volumeRows(report).map((row) => lineOf(row, text)),
    },
    { delimiter: ';', newline: '\r\n', escapeFormulae: formula },
  );
  return { name: `${nameOf(report)}.csv`, type: 'text/csv;charset=utf-8', content: `\uFEFF${content}\r\n` };
}

/** The same rows as JSON; `made`: ISO instant. */
export function jsonFile(report: VolumeReport, text: VolumeScreenText, made: string): SavedFile {
  const { smallNumber } = report;
  const rows = volumeRows(report).map((row) => ({ ...row, labels: rowLabels(row, text) }));
  const content = JSON.stringify({ made, smallNumber, rows }, undefined, 2);
  return { name: `${nameOf(report)}.json`, type: 'application/json', content: `${content}\n` };
}

const columns = ['indicator', 'breakdown', 'category', 'from', 'to', 'value', 'unit'] as const;

/** In the order of the columns. */
function lineOf(row: VolumeRow, text: VolumeScreenText): readonly string[] {
  const labels = rowLabels(row, text);
  const unit = unitOf(row);
  return [
    ...[labels.indicator, labels.breakdown, labels.category, row.from, row.to],
    ...[valueInFile(row.value, unit, text), text.volume.units[unit]],
    ...[row.indicator, row.breakdown, row.breakdown === 'month' ? monthId(row.category) : row.category],
  ];
}

/** "2026-M03": a spreadsheet makes a date of "2026-03". */
function monthId(month: string): string {
  return month.replace('-', '-M');
}

type Unit = 'count' | 'rate' | 'inhabitants' | 'share' | 'yearly' | 'days';

function unitOf({ indicator, breakdown }: VolumeRow): Unit {
  if (indicator === 'referrals-per-1000') return 'rate';
  if (indicator === 'referrals-per-10000') return 'inhabitants';
  if (breakdown !== '') return 'count';
  switch (indicator) {
    case 'reach':
      return 'yearly';
    case 'intake-growth':
    case 'contact-on-time':
    case 'arrival':
    case 'feedback-given':
      return 'share';
    case 'days-to-intake-mean':
    case 'days-to-intake-median':
      return 'days';
    default:
      return 'count';
  }
}

/** Without thousands points, which a spreadsheet may take for a decimal sign. */
function valueInFile(value: VolumeRow['value'], unit: Unit, { volume }: VolumeScreenText): string {
  if (typeof value === 'number') return roundedTo(value, unit).replace('.', ',');
  switch (value) {
    case 'hidden':
    case 'unknown':
    case 'none':
      return volume[value];
    case 'running':
    case 'longer-than-a-year':
      return volume.inFile[value];
    default:
      if (value.startsWith('>=')) return volume.atLeast(Number(value.slice('>='.length)));
      if (value.startsWith('together ')) return volume.together(Number(value.slice('together '.length)));
      return value.startsWith('0-') ? volume.few(Number(value.slice(2)) + 1) : value; // "<5"
  }
}

function roundedTo(value: number, unit: Unit): string {
  switch (unit) {
    case 'count':
      return String(value);
    case 'days':
    case 'rate':
    case 'inhabitants':
      return value.toFixed(1);
    case 'share':
      return (value * 100).toFixed(1);
    case 'yearly':
      return (value * 100).toFixed(2);
  }
}

function nameOf({ current: { period } }: VolumeReport): string {
  return `welzijn-op-recept-${period.from}-${lastMonth(period)}`;
}

/** What a row of the export is called in words, beside its ids. */
type RowLabels = {
  readonly indicator: string;
  readonly breakdown: string;
  readonly category: string;
};

/** The words of one row, in the language of the screen. */
function rowLabels(row: VolumeRow, text: VolumeScreenText): RowLabels {
  const { indicator, breakdown, category } = row;
  return {
    indicator: text.volume.indicators[indicator],
    breakdown: breakdown === '' ? '' : text.volume.breakdowns[breakdown],
    category: category === '' ? '' : categoryLabel(row, text),
  };
}

function categoryLabel(row: VolumeRow, text: VolumeScreenText): string {
  const { category } = row;
  if (row.breakdown === 'month') return text.volume.monthInFile(category);
  return namesOf(row, text)[category] ?? (category === 'unknown' ? text.volume.unknown : category); // places and roles have their own names
}

function namesOf(
  { indicator, breakdown }: VolumeRow,
  text: VolumeScreenText,
): Readonly<Record<string, string>> {
  switch (breakdown) {
    case '':
      return {};
    case 'step':
      return text.volume.steps;
    case 'outcome':
      return outcomesOf(indicator, text);
    default:
      return categoryNames(breakdown, text);
  }
}

function outcomesOf(
  indicator: VolumeRow['indicator'],
  { volume }: VolumeScreenText,
): Readonly<Record<string, string>> {
  switch (indicator) {
    case 'contact-on-time':
      return volume.contact;
    case 'arrival':
      return volume.arrival;
    case 'feedback-given':
      return volume.feedback;
    default:
      return volume.steps;
  }
}
