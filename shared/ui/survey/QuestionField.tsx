import type { SurveyAnswer, SurveyQuestion } from '../../domain/survey/survey.ts';
import type { SurveyText } from '../../text/nl/region/survey-text.ts';
import { ChipChoice } from '../parts/fields/ChipChoice.tsx';
import { OneOf } from '../parts/fields/OneOf.tsx';
import { TextArea } from '../parts/fields/TextArea.tsx';

export type QuestionFieldProps = {
  readonly text: SurveyText;
  readonly question: SurveyQuestion;
  /** Undefined: left open. */
  readonly answer: SurveyAnswer | undefined;
  readonly onAnswer: (answer: SurveyAnswer) => void;
};

/** One question with the field that goes with its kind. */
export function QuestionField({ text, question, answer, onAnswer }: QuestionFieldProps) {
  switch (question.kind) {
    case 'text':
      return (
        <TextArea label={question.text} value={typeof answer === 'string' ? answer : ''} onInput={onAnswer} />
      );
    case 'yes-no':
      return (
        <OneOf
          legend={question.text}
          options={['yes', 'no']}
          labels={{ yes: text.yes, no: text.no }}
          chosen={answer === undefined ? undefined : answer === true ? 'yes' : 'no'}
          onChange={(chosen) => onAnswer(chosen === 'yes')}
        />
      );
    case 'grade': {
      const grades = Array.from({ length: question.maximum - question.minimum + 1 }, (_none, index) =>
        String(question.minimum + index),
      );
      return (
        <OneOf
          legend={question.text}
          options={grades}
          labels={Object.fromEntries(grades.map((grade) => [grade, grade]))}
          chosen={answer === undefined ? undefined : String(answer)}
          onChange={(chosen) => onAnswer(Number(chosen))}
        />
      );
    }
    case 'choice': {
      const codes = question.options.map(({ code }) => code);
      const labels = Object.fromEntries(question.options.map(({ code, text: label }) => [code, label]));
      const chosen = Array.isArray(answer) ? answer : [];
      return question.pick === 'several' ? (
        <ChipChoice
          legend={`${question.text} (${text.several})`}
          options={codes}
          labels={labels}
          chosen={chosen}
          onChange={onAnswer}
        />
      ) : (
        <OneOf
          legend={question.text}
          options={codes}
          labels={labels}
          chosen={chosen[0]}
          onChange={(one) => onAnswer([one])}
        />
      );
    }
  }
}
