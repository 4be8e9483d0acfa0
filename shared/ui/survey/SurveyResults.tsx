import { FolderOpen, Printer } from 'lucide-preact';
import { findIdentifying } from '../../domain/survey/identifying.ts';
import type { SurveyQuestion } from '../../domain/survey/survey.ts';
import { FEWEST_ANSWERS, type QuestionResult } from '../../domain/survey/survey-results.ts';
import type { SurveyText } from '../../text/nl/region/survey-text.ts';
import { Tick } from '../parts/fields/Tick.tsx';

export type SurveyResultsProps = {
  readonly text: SurveyText;
  /** How many filled-in lists were read; undefined before any file was opened. */
  readonly count: number | undefined;
  readonly results: readonly QuestionResult[];
  /** Texts that somebody looked at and took over, as "question index". */
  readonly taken: readonly string[];
  /** Sentences about files and rows that were not read. */
  readonly problems: readonly string[];
  readonly onFiles: (files: readonly File[]) => void;
  readonly onTake: (key: string) => void;
  readonly onPrint: () => void;
  readonly onSave: () => void;
};

/** What came of the survey: shares and means with how many answered, and texts for a person to look at. */
export function SurveyResults(props: SurveyResultsProps) {
  const { text, count, results, problems } = props;
  return (
    <div class="survey">
      <div class="survey__tools">
        <p>{text.resultsIntro}</p>
        <p class="small faint">{text.stays}</p>
        <div class="row">
          <label class="button button--primary survey-file">
            <FolderOpen size={18} />
            {text.choose}
            <input
              class="survey-file__input"
              type="file"
              multiple
              accept=".csv,.json,text/csv,application/json,application/fhir+json"
              onChange={({ currentTarget }) => {
                const files = [...(currentTarget.files ?? [])]; // none when the dialog was closed
                if (files.length > 0) props.onFiles(files);
                currentTarget.value = '';
              }}
            />
          </label>
          {results.length > 0 && (
            <>
              <button type="button" class="button" onClick={props.onPrint}>
                <Printer size={16} />
                {text.print}
              </button>
              <button type="button" class="button" onClick={props.onSave}>
                {text.saveResults}
              </button>
            </>
          )}
        </div>
      </div>
      <div role="status">{count !== undefined && <h2 class="subheading">{text.read(count)}</h2>}</div>
      {problems.length > 0 && (
        <details class="fold survey__tools" open>
          <summary class="fold__summary">
            {text.problemsTitle} ({problems.length})
          </summary>
          <ul class="small">
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </details>
      )}
      {results.map((result) => (
        <section key={result.question.id} class="survey__question">
          <h3 class="subheading">{result.question.text}</h3>
          <Result {...props} result={result} />
        </section>
      ))}
    </div>
  );
}

type ResultProps = SurveyResultsProps & { readonly result: QuestionResult };

function Result({ text, result, taken, onTake }: ResultProps) {
  switch (result.status) {
    case 'too-few':
      return <p class="faint">{text.tooFew(FEWEST_ANSWERS)}</p>;
    case 'mean':
      return (
        <p>
          <strong>{text.mean(result.mean)}</strong>, {text.answered(result.count)}
        </p>
      );
    case 'shares':
      return (
        <>
          <ul class="plain-list">
            {result.shares.map(({ code, share }) => (
              <li key={code}>
                {optionText(result.question, code, text)}: <strong>{text.share(share)}</strong>
              </li>
            ))}
          </ul>
          <p class="small faint">{text.answered(result.count)}</p>
        </>
      );
    case 'texts':
      return <Texts text={text} result={result} taken={taken} onTake={onTake} />;
  }
}

type TextsProps = Pick<SurveyResultsProps, 'text' | 'taken' | 'onTake'> & {
  readonly result: Extract<QuestionResult, { status: 'texts' }>;
};

/** On paper are only the texts that were taken over. */
function Texts({ text, result, taken, onTake }: TextsProps) {
  const keys = result.texts.map((_one, index) => `${result.question.id} ${index}`);
  const looked = keys.filter((key) => taken.includes(key)).length;
  return (
    <>
      <p class="small">{text.texts(looked, result.count)}</p>
      <p class="small faint survey__tools">{text.textsIntro}</p>
      <ul class="plain-list survey__texts">
        {result.texts.map((one, index) => {
          const key = keys[index] ?? ''; // one key a text
          const found = findIdentifying(one);
          return (
            <li key={key} data-taken={taken.includes(key) ? 'yes' : 'no'}>
              <blockquote class="survey__words">{one}</blockquote>
              {found.length > 0 && (
                <p class="notice small survey__tools">
                  {text.found(found.map(({ kind, words }) => text.identifying[kind](words)))}
                </p>
              )}
              <div class="survey__tools">
                <Tick checked={taken.includes(key)} onToggle={() => onTake(key)}>
                  {text.takeText}
                  <span class="hidden">: {one}</span>
                </Tick>
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** What an answer is called. */
export function optionText(question: SurveyQuestion, code: string, { yes }: SurveyText): string {
  if (question.kind !== 'choice') return yes;
  return question.options.find((option) => option.code === code)?.text ?? code; // shares are of its own options
}
