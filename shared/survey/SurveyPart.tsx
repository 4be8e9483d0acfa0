import { useMemo, useState } from 'preact/hooks';
import { toDay } from '../domain/calendar/partial-date.ts';
import { mailLink } from '../domain/referral/as-text/mail-link.ts';
import { findIdentifying } from '../domain/survey/identifying.ts';
import {
  fittingAnswers,
  type Survey,
  type SurveyAnswer,
  type SurveyAnswers,
} from '../domain/survey/survey.ts';
import type { SurveyText } from '../text/nl/region/survey-text.ts';
import type { Texts } from '../text/text.ts';
import { saveFile } from '../ui/parts/save-file.ts';
import { SurveyForm } from '../ui/survey/SurveyForm.tsx';
import { SurveyTaking } from '../ui/survey/SurveyTaking.tsx';
import { toCsv } from './survey-csv.ts';
import type { SurveyPorts } from './survey-ports.ts';
import { useSurvey } from './use-survey.ts';

export type SurveyPartProps = {
  readonly text: Pick<Texts, 'panel'>;
  readonly words: SurveyText;
  readonly ports: SurveyPorts;
  /** Where answers can be mailed; undefined: nowhere. */
  readonly mail: string | undefined;
};

/**
 * The questions to practices, filled in. Nothing is kept in this browser and nothing goes by itself: the user saves,
 * copies or mails a row in which there is no name, no practice and no day.
 */
export function SurveyPart({ text, words, ports, mail }: SurveyPartProps) {
  const loaded = useSurvey(ports, words);
  const [answers, setAnswers] = useState<SurveyAnswers>({});
  const [looked, setLooked] = useState<'yes' | 'no'>('no');
  const found = useMemo(
    () => (loaded === undefined ? {} : identifyingIn(loaded.survey, answers)),
    [loaded, answers],
  );
  if (loaded === undefined) return null;

  const { survey, problems } = loaded;
  const month = toDay(ports.clock.now()).toPlainYearMonth().toString();
  const isEmpty = Object.keys(fittingAnswers(survey, answers)).length === 0;
  const mustLook = Object.keys(found).length > 0 && looked === 'no';
  const row = toCsv(survey, answers, month);
  const answer = (id: string, given: SurveyAnswer) => {
    setLooked('no'); // what was looked at is no longer what is there
    setAnswers((before) => ({ ...before, [id]: given }));
  };
  return (
    <SurveyForm
      text={words}
      questions={survey.questions}
      answers={answers}
      found={found}
      looked={looked}
      onAnswer={answer}
      onLooked={() => setLooked(looked === 'yes' ? 'no' : 'yes')}
      problems={problems}
    >
      <SurveyTaking
        text={{ ...text, survey: words }}
        status={isEmpty ? 'empty' : mustLook ? 'look-first' : 'ready'}
        row={row}
        mail={mail === undefined ? undefined : mailLink({ to: mail, subject: words.mailSubject, body: row })}
        onCsv={() =>
          saveFile({ name: 'vragenlijst.csv', type: 'text/csv;charset=utf-8', content: `\uFEFF${row}` })
        }
        onJson={() =>
          saveFile({
            name: 'vragenlijst.json',
            type: 'application/fhir+json',
            content: ports.toResource(survey, answers, month),
          })
        }
        onAgain={() => {
          setAnswers({});
          setLooked('no');
        }}
      />
    </SurveyForm>
  );
}

/** What is pointed out, by question. */
function identifyingIn({ questions }: Survey, answers: SurveyAnswers) {
  return Object.fromEntries(
    questions.flatMap(({ id, kind }) => {
      const found = kind === 'text' ? findIdentifying(String(answers[id] ?? '')) : []; // left open
      return found.length === 0 ? [] : [[id, found]];
    }),
  );
}
