import Papa from 'papaparse';
import {
  fittingAnswers,
  type Survey,
  type SurveyAnswer,
  type SurveyAnswers,
  type SurveyQuestion,
} from '../domain/survey/survey.ts';
import { parseCsv, textIn } from '../sheet/csv-text.ts';

const MONTH = 'maand';

/** What a spreadsheet would take for a formula. */
const formula = /^[=+\-@\t\r]/;

/** Answers as a row below its headings: the ids of the questions, and the month. Nothing says who answered. */
export function toCsv(survey: Survey, answers: SurveyAnswers, month: string): string {
  const given = fittingAnswers(survey, answers);
  const row = survey.questions.map(({ id }) => cellOf(given[id]));
  const content = Papa.unparse(
    [
      [MONTH, ...survey.questions.map(({ id }) => id)],
      [month, ...row],
    ],
    {
      delimiter: ';',
      newline: '\r\n',
      escapeFormulae: formula,
    },
  );
  return `${content}\r\n`;
}

function cellOf(answer: SurveyAnswer | undefined): string {
  if (answer === undefined) return '';
  if (typeof answer === 'boolean') return answer ? 'ja' : 'nee';
  return typeof answer === 'string'
    ? answer.trim()
    : typeof answer === 'number'
      ? String(answer)
      : answer.join('|');
}

/** What was read of a file of answers; `wrong`: cells that do not fit their question, with the row as a sheet counts. */
export type CsvAnswers = {
  readonly responses: readonly SurveyAnswers[];
  readonly wrong: readonly { readonly row: number; readonly field: string }[];
};

/**
 * Reads one or more filled-in lists from a CSV file, as one practice saved it or as somebody put many below each other:
 * headings that come again are passed over. Undefined when no row heads the questions. Throws a SheetError.
 */
export function readCsvAnswers(survey: Survey, bytes: Uint8Array): CsvAnswers | undefined {
  const ids = survey.questions.map(({ id }) => id);
  const isHeading = (row: readonly string[]) => row.some((cell) => ids.includes(plainCell(cell)));
  const countKnown = (row: readonly string[]) => row.filter((cell) => ids.includes(plainCell(cell))).length;
  let columns: readonly (SurveyQuestion | undefined)[] | undefined;
  const responses: SurveyAnswers[] = [];
  const wrong: { row: number; field: string }[] = [];
  for (const [index, row] of parseCsv(textIn(bytes), countKnown).entries()) {
    if (isHeading(row) && countKnown(row) > 1) {
      columns = row.map((cell) => survey.questions.find(({ id }) => id === plainCell(cell)));
    } else if (columns !== undefined && row.some((cell) => cell.trim() !== '')) {
      const answers = Object.fromEntries(
        columns.flatMap((question, at) => {
          const cell = plainCell(row[at] ?? ''); // a row may end early
          return question === undefined || cell === '' ? [] : [[question.id, answerIn(cell, question)]];
        }),
      );
      const fitting = fittingAnswers(survey, answers);
      for (const field of Object.keys(answers)) {
        if (!Object.hasOwn(fitting, field)) wrong.push({ row: index + 1, field });
      }
      if (Object.keys(fitting).length > 0) responses.push(fitting);
    }
  }
  return columns === undefined ? undefined : { responses, wrong };
}

/** Without the sign that keeps a spreadsheet from calculating. */
function plainCell(cell: string): string {
  return cell.trim().replace(/^'(?=[=+\-@])/, '');
}

/** What is in a cell, as an answer that may not fit. */
function answerIn(cell: string, question: SurveyQuestion): SurveyAnswer {
  switch (question.kind) {
    case 'yes-no':
      if (/^(ja|yes|true|waar|1)$/i.test(cell)) return true;
      return /^(nee|no|false|onwaar|0)$/i.test(cell) ? false : cell;
    case 'grade':
      return /^\d+$/.test(cell) ? Number(cell) : cell;
    case 'choice':
      return cell.split('|').map((one) => one.trim());
    case 'text':
      return cell;
  }
}
