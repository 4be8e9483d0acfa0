import type { ComponentChildren } from 'preact';
import type { Identifying } from '../../domain/survey/identifying.ts';
import type { SurveyAnswer, SurveyAnswers, SurveyQuestion } from '../../domain/survey/survey.ts';
import type { SurveyText } from '../../text/nl/region/survey-text.ts';
import { Tick } from '../parts/fields/Tick.tsx';
import { QuestionField } from './QuestionField.tsx';

export type SurveyFormProps = {
  readonly text: SurveyText;
  readonly questions: readonly SurveyQuestion[];
  readonly answers: SurveyAnswers;
  /** What in the text of an answer may lead to somebody, by question. */
  readonly found: Readonly<Record<string, readonly Identifying[]>>;
  readonly looked: 'yes' | 'no';
  readonly onAnswer: (id: string, answer: SurveyAnswer) => void;
  readonly onLooked: () => void;
  /** Sentences about a region's file, for IT. */
  readonly problems: readonly string[];
  /** What can be done with the answers. */
  readonly children: ComponentChildren;
};

/** The questions below each other, each with its answer; what may lead to somebody is pointed out at once. */
export function SurveyForm(props: SurveyFormProps) {
  const { text, questions, answers, found, looked, onAnswer, onLooked, problems } = props;
  return (
    <div class="survey">
      <p>
        {text.intro} <strong>{text.noPatient}</strong>
      </p>
      <ol class="survey__questions">
        {questions.map((question) => (
          <li key={question.id} class="survey__question">
            <QuestionField
              text={text}
              question={question}
              answer={answers[question.id]}
              onAnswer={(answer) => onAnswer(question.id, answer)}
            />
            <div role="status">
              {found[question.id] !== undefined && (
                <p class="notice small">
                  {text.found(
                    (found[question.id] ?? []).map(({ kind, words }) => text.identifying[kind](words)),
                  )}
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
      {Object.keys(found).length > 0 && (
        <Tick checked={looked === 'yes'} onToggle={onLooked}>
          {text.looked}
        </Tick>
      )}
      {props.children}
      {problems.length > 0 && (
        <details class="fold">
          <summary class="fold__summary">{text.fileProblems}</summary>
          <ul class="small">
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
