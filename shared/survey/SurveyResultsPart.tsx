import Papa from 'papaparse';
import { useMemo, useState } from 'preact/hooks';
import type { Survey, SurveyAnswers } from '../domain/survey/survey.ts';
import { type QuestionResult, surveyResults } from '../domain/survey/survey-results.ts';
import { SheetError } from '../sheet/sheet-problem.ts';
import type { SurveyText } from '../text/nl/region/survey-text.ts';
import { saveFile } from '../ui/parts/save-file.ts';
import { optionText, SurveyResults } from '../ui/survey/SurveyResults.tsx';
import { readCsvAnswers } from './survey-csv.ts';
import type { SurveyPorts } from './survey-ports.ts';
import { useSurvey } from './use-survey.ts';

export type SurveyResultsPartProps = {
  readonly words: SurveyText;
  readonly ports: SurveyPorts;
};

type ReadAnswers = { readonly responses: readonly SurveyAnswers[]; readonly problems: readonly string[] };

/** What practices answered, for the region: counted in this browser, and free text only after somebody looked at it. */
export function SurveyResultsPart({ words, ports }: SurveyResultsPartProps) {
  const loaded = useSurvey(ports, words);
  const [read, setRead] = useState<ReadAnswers | undefined>(undefined);
  const [taken, setTaken] = useState<readonly string[]>([]);
  const results = useMemo(
    () => (loaded === undefined || read === undefined ? [] : surveyResults(loaded.survey, read.responses)),
    [loaded, read],
  );
  if (loaded === undefined) return null;

  const open = async (files: readonly File[]) => {
    setTaken([]);
    setRead(await readFiles(files, loaded.survey, ports, words));
  };
  const toggle = (key: string) =>
    setTaken((before) => (before.includes(key) ? before.filter((one) => one !== key) : [...before, key]));
  return (
    <SurveyResults
      text={words}
      count={read?.responses.length}
      results={results}
      taken={taken}
      problems={read?.problems ?? []}
      onFiles={(files) => void open(files)}
      onTake={toggle}
      onPrint={() => window.print()}
      onSave={() =>
        saveFile({
          name: 'uitkomsten-vragenlijst.csv',
          type: 'text/csv;charset=utf-8',
          content: `\uFEFF${resultsCsv(results, taken, words)}\r\n`,
        })
      }
    />
  );
}

async function readFiles(
  files: readonly File[],
  survey: Survey,
  ports: SurveyPorts,
  words: SurveyText,
): Promise<ReadAnswers> {
  const responses: SurveyAnswers[] = [];
  const problems: string[] = [];
  for (const file of files) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const resources = ports.readResources(survey, new TextDecoder().decode(bytes));
    if (resources !== undefined) {
      responses.push(...resources);
      continue;
    }
    const csv = csvIn(survey, bytes);
    responses.push(...(csv?.responses ?? [])); // no file of this survey
    if (csv === undefined) problems.push(words.badFile(file.name));
    for (const { row, field } of csv?.wrong ?? []) problems.push(words.badRow(file.name, row, field));
  }
  return { responses, problems };
}

/** Undefined for a file that is no CSV of this survey. */
function csvIn(survey: Survey, bytes: Uint8Array) {
  try {
    return readCsvAnswers(survey, bytes);
  } catch (thrown) {
    if (thrown instanceof SheetError) return undefined;
    throw thrown;
  }
}

/** What is on the screen as rows: of free text only what was taken over. */
function resultsCsv(results: readonly QuestionResult[], taken: readonly string[], words: SurveyText): string {
  const { columns } = words;
  return Papa.unparse(
    {
      fields: [columns.question, columns.answer, columns.value, columns.count],
      data: results.flatMap((result) => rowsOf(result, taken, words)),
    },
    { delimiter: ';', newline: '\r\n', escapeFormulae: true },
  );
}

function rowsOf(result: QuestionResult, taken: readonly string[], words: SurveyText): readonly string[][] {
  const { text } = result.question;
  switch (result.status) {
    case 'too-few':
      return [[text, '', words.tooFew(5), '']];
    case 'mean':
      return [[text, '', result.mean.toFixed(1).replace('.', ','), String(result.count)]];
    case 'shares':
      return result.shares.map(({ code, share }) => [
        text,
        optionText(result.question, code, words),
        words.share(share),
        String(result.count),
      ]);
    case 'texts':
      return result.texts
        .filter((_one, index) => taken.includes(`${result.question.id} ${index}`))
        .map((one) => [text, one, '', String(result.count)]);
  }
}
