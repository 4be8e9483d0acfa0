import type { CoachOrganisation } from '../../../domain/people/coach-organisation.ts';
import type { EvaluationText } from '../../../text/nl/region/evaluation-text.ts';
import type { KeyFigure } from '../figures/figure.ts';
import { WritingLines } from './WritingLines.tsx';

export type InterviewPaperProps = {
  readonly text: EvaluationText;
  readonly span: string;
  readonly printedOn: string;
  /** Small numbers are hidden in them. */
  readonly figures: readonly KeyFigure[];
  readonly organisations: readonly CoachOrganisation[];
  /** What the settings say of the waiting time of an organisation, in words. */
  readonly waiting: (organisation: CoachOrganisation) => string;
};

/** Lines to write on below each topic. */
const TOPIC_LINES = 3;

/** Figures that belong to a topic, by id. */
const figuresOf: Readonly<Record<string, readonly string[]>> = {
  offer: ['intakes', 'declined'],
  waiting: ['contact-on-time', 'days-to-intake'],
  cooperation: ['referrals', 'feedback-given', 'arrival'],
};

/** One A4 for the region: topics of the interview with what the figures say of them, and the organisations by channel. */
export function InterviewPaper(props: InterviewPaperProps) {
  const { text, span, printedOn, figures, organisations, waiting } = props;
  return (
    <article class="paper panel" data-theme="light">
      <header class="paper__header">
        <h1 class="paper__title">
          {text.title} · {span}
        </h1>
        <p>{printedOn}</p>
      </header>
      {text.topics.map(({ id, heading, questions }) => {
        const own = figures.filter((figure) => figuresOf[id]?.includes(figure.id));
        return (
          <section key={id} class="paper__figure">
            <h2 class="paper__heading">{heading}</h2>
            <ul>
              {questions.map((question) => (
                <li key={question}>{question}</li>
              ))}
            </ul>
            <p>
              {own.length > 0 && `${text.figures}: `}
              {own.map(({ label, value }) => `${label}: ${value}`).join(' · ')}
            </p>
            <WritingLines count={TOPIC_LINES} />
          </section>
        );
      })}
      <section class="paper__figure">
        <h2 class="paper__heading">{text.organisations}</h2>
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{text.columns.channel}</th>
              <th scope="col">{text.columns.count}</th>
              <th scope="col">{text.columns.names}</th>
            </tr>
          </thead>
          <tbody>
            {(['fhir', 'portal', 'text'] as const).map((kind) => {
              const own = organisations.filter(({ channel }) => channel.kind === kind);
              return (
                <tr key={kind}>
                  <th scope="row">{text.channels[kind]}</th>
                  <td>{own.length}</td>
                  <td>{own.map((one) => organisationWords(one, waiting)).join('; ') || text.none}</td>
                </tr>
              );
            })}
            <tr>
              <th scope="row">{text.total}</th>
              <td>{organisations.length}</td>
              <td />
            </tr>
          </tbody>
        </table>
      </section>
    </article>
  );
}

function organisationWords(organisation: CoachOrganisation, waiting: InterviewPaperProps['waiting']): string {
  const { name, channel } = organisation;
  const through = channel.kind === 'portal' ? channel.name : '';
  const more = [through, waiting(organisation)].filter((part) => part !== '').join(', ');
  return more === '' ? name : `${name} (${more})`;
}
