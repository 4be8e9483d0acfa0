import { useMemo, useState } from 'preact/hooks';
import { toDay } from '../domain/calendar/partial-date.ts';
import { wijkTable } from '../domain/indicators/demographics.ts';
import { type ColumnMapping, columnIds, columnOf, headingKey } from '../sheet/columns.ts';
import type { SheetRows } from '../sheet/read-file.ts';
import { type Registered, readRegistration } from '../sheet/registration.ts';
import { templateFile } from '../sheet/template.ts';
import type { SaidWords } from '../sheet/vocabulary.ts';
import { wordColumns } from '../sheet/word-lists.ts';
import { saveFile } from '../ui/parts/save-file.ts';
import { ColumnTable } from '../ui/volume/sheet/ColumnTable.tsx';
import { FileChoice } from '../ui/volume/sheet/FileChoice.tsx';
import { RegistrationPart } from './RegistrationPart.tsx';
import { choicesOf, dutchLabels, labelsIn, templateChoices } from './sheet-labels.ts';
import { sortOut, useSheetFiles } from './use-sheet-files.ts';
import type { ColumnMemory, VolumeScreenText, VolumeWork } from './volume-work.ts';

export type SheetPartProps = Omit<VolumeWork, 'practice'> & { readonly memory: ColumnMemory };

/**
 * The numbers of a registration that was opened. The file is read in this page and goes nowhere; whenever the user
 * says what a column or a word means, all of it is read anew, so that what is shown is always what is chosen.
 */
export function SheetPart({ ports, config, text, memory }: SheetPartProps) {
  const sheetText = text.sheet;
  const [columns, sayColumns] = useState(memory.columns);
  const [words, sayWords] = useState<SaidWords>({});
  const { files, open } = useSheetFiles(columns);
  const today = useMemo(() => toDay(ports.clock.now()).toString(), [ports]);

  const read = useMemo(() => {
    const { registered, faults } = sortOut(files.sheets, columns);
    const hasSent = registered.every(({ headings }) =>
      headings.some((one) => columnOf(one, columns) === 'sent'),
    );
    const labels = [labelsIn(text), dutchLabels];
    const table = wijkTable(config.volume.wijken);
    const registration =
      registered.length > 0 && hasSent
        ? readRegistration(registered, { columns, words, labels, table, today })
        : undefined;
    return { registered, faults, registration };
  }, [files, columns, words, text, config, today]);

  const say = (heading: string, meaning: string) => {
    const said = {
      ...columns,
      [headingKey(heading)]: columnIds.find((id) => id === meaning) ?? ('ignore' as const),
    };
    sayColumns(said);
    memory.keep(said);
  };
  const faults = [...files.faults, ...read.faults].map(({ file, fault }) =>
    sheetText.fault(file, sheetText.faults[fault]),
  );
  return (
    <>
      <FileChoice
        text={sheetText}
        status={files.status === 'reading' ? 'reading' : read.registered.length > 0 ? 'opened' : 'waiting'}
        faults={faults}
        onFiles={open}
        onTemplate={() => saveFile(templateFile(templateChoices))}
        lists={wordColumns.map((column) => ({
          column: sheetText.columns[column],
          words: choicesOf(column, text).map(({ label }) => label),
        }))}
      />
      {read.registered.length > 0 && (
        <ColumnsPart
          sheetText={sheetText}
          registered={read.registered}
          sheets={files.sheets}
          columns={columns}
          isReady={read.registration !== undefined}
          onMeaning={say}
        />
      )}
      {read.registration !== undefined && (
        <RegistrationPart
          ports={ports}
          config={config}
          text={text}
          registration={read.registration}
          today={today}
          onWord={(key, id) => sayWords((before) => ({ ...before, [key]: id }))}
          words={words}
        />
      )}
    </>
  );
}

type ColumnsPartProps = {
  readonly sheetText: VolumeScreenText['sheet'];
  readonly registered: readonly Registered[];
  readonly sheets: readonly SheetRows[];
  readonly columns: ColumnMapping;
  readonly isReady: boolean;
  readonly onMeaning: (heading: string, meaning: string) => void;
};

/** What was opened, and which column is what; open as long as there is something to choose. */
function ColumnsPart({ sheetText, registered, sheets, columns, isReady, onMeaning }: ColumnsPartProps) {
  const headings = [
    ...new Map(
      registered
        .flatMap((one) => one.headings.filter(Boolean))
        .map((heading) => [headingKey(heading), heading]),
    ).values(),
  ];
  const known = headings.filter((heading) => columnOf(heading, columns) !== undefined).length;
  const read = new Set(registered.map(({ sheet }) => sheet));
  return (
    <section class="sheet-opened">
      <ul class="small plain-list">
        {registered.map(({ sheet, headerRow }) => (
          <li key={`${sheet.file}\n${sheet.sheet}`}>
            {sheetText.opened(sheet.file, sheet.sheet, sheet.rows.length - headerRow - 1)}
          </li>
        ))}
        {sheets
          .filter(
            (sheet) =>
              !read.has(sheet) &&
              sheet.sheet !== '' &&
              registered.some((one) => one.sheet.file === sheet.file),
          )
          .map((sheet) => (
            <li key={`${sheet.file}\n${sheet.sheet}`}>{sheetText.ignored(sheet.file, sheet.sheet)}</li>
          ))}
      </ul>
      {!isReady && (
        <p class="notice" role="alert">
          {sheetText.needsSent}
        </p>
      )}
      <details class="fold" open={!isReady}>
        <summary class="fold__summary">
          {sheetText.columnsTitle}: {sheetText.columnsDone(known, headings.length)}
        </summary>
        <ColumnTable
          text={sheetText}
          headings={headings.map((heading) => ({ heading, meaning: columnOf(heading, columns) ?? '' }))}
          meanings={columnIds.map((id) => ({ id, label: sheetText.columns[id] }))}
          onMeaning={onMeaning}
        />
      </details>
    </section>
  );
}
