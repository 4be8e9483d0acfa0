import { useEffect, useState } from 'preact/hooks';
import type { VolumeRead } from '../ports/volume-source.ts';
import type { Registration } from '../sheet/registration.ts';
import { isLeftOut, type RowProblem } from '../sheet/sheet-problem.ts';
import { sheetVolumeSource } from '../sheet/sheet-volume-source.ts';
import type { SaidWords } from '../sheet/vocabulary.ts';
import { GapNotice } from '../ui/volume/GapNotice.tsx';
import { RowProblems } from '../ui/volume/sheet/RowProblems.tsx';
import { WordTable } from '../ui/volume/sheet/WordTable.tsx';
import { ReportPart } from './ReportPart.tsx';
import { choicesOf } from './sheet-labels.ts';
import { rulesOf, type VolumeScreenText, type VolumeWork } from './volume-work.ts';

type RegistrationPartProps = Omit<VolumeWork, 'practice'> & {
  readonly registration: Registration;
  readonly today: string;
  readonly words: SaidWords;
  readonly onWord: (key: string, id: string) => void;
};

/** What came out of the sheets: rows that were not counted, words to explain, and the report. */
export function RegistrationPart({ registration, today, words, onWord, ...work }: RegistrationPartProps) {
  const { config, text } = work;
  const sheetText = text.sheet;
  const { problems, referrals, unknownWords } = registration;
  const [read, setRead] = useState<VolumeRead | undefined>();
  useEffect(() => {
    let isWanted = true;
    const source = sheetVolumeSource(registration, rulesOf(config), today);
    void source
      .read(() => {}, new AbortController().signal)
      .then((counted) => {
        if (isWanted) setRead(counted);
      });
    return () => {
      isWanted = false;
    };
  }, [registration, config, today]);

  return (
    <>
      <RowProblems
        text={sheetText}
        counted={referrals.length}
        leftOut={problems.filter(isLeftOut).length}
        rows={problems.map((problem) => problemLine(problem, sheetText))}
      />
      {unknownWords.length > 0 && (
        <WordTable
          text={sheetText}
          onChoose={onWord}
          words={unknownWords.map(({ key, word, column, rows }) => ({
            key,
            word,
            rows,
            column: sheetText.columns[column],
            choices: choicesOf(column, text),
            chosen: words[key],
          }))}
        />
      )}
      {read !== undefined && referrals.length > 0 && (
        <>
          {read.gaps.length > 0 && (
            <GapNotice text={text.volume} sentence={sheetText.gapBody(gapWords(read, text))} />
          )}
          <ReportPart {...work} practice="" read={read} />
        </>
      )}
    </>
  );
}

function gapWords({ gaps }: VolumeRead, { sheet }: VolumeScreenText): string {
  return gaps.map((gap) => sheet.gaps[gap]).join(', ');
}

function problemLine(
  { file, sheet, row, fault, column }: RowProblem,
  text: VolumeScreenText['sheet'],
): string {
  const why =
    fault === 'unreadable-date' ? text.problem[fault](text.columns[column ?? 'sent']) : text.problem[fault]; // always of a column
  return `${text.place(file, sheet, row)}: ${why}`;
}
