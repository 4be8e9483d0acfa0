import { render, type VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import { previousPeriod } from '../domain/indicators/period.ts';
import type { VolumeReport } from '../domain/indicators/volume-report.ts';
import type { BreakdownBy } from '../domain/indicators/volume-rows.ts';
import { breakdownFigure, breakdownsFor } from '../ui/volume/figures/breakdown-figure.ts';
import type { FigureOrWhy, KeyFigure } from '../ui/volume/figures/figure.ts';
import { keyFigures } from '../ui/volume/figures/key-figures.ts';
import { EvaluationPaper } from '../ui/volume/paper/EvaluationPaper.tsx';
import { InterviewPaper } from '../ui/volume/paper/InterviewPaper.tsx';
import { PrintReport } from '../ui/volume/paper/PrintReport.tsx';
import { spanWords } from './use-period.ts';
import { definitionSettings, type VolumeWork } from './volume-work.ts';

/** What is on the screen and goes on paper as it is. */
type PaperFigures = Readonly<Record<'soFar' | 'funnel' | 'contact', FigureOrWhy>> & {
  readonly key: readonly KeyFigure[];
};

type PaperOf = Omit<VolumeWork, 'ports'> & {
  readonly report: VolumeReport;
  readonly today: Temporal.PlainDate;
  readonly figures: PaperFigures;
};

/** The report as one page for the practice meeting: what is on the screen, and every breakdown. */
export function paperFor({ report, text, practice, today, config, figures }: PaperOf) {
  const { period } = report.current;
  return (
    <PrintReport
      text={text.volume}
      practice={config.volume.scope === 'practice' ? practice : ''}
      span={spanWords(period, text.volume)}
      before={spanWords(previousPeriod(period), text.volume)}
      printedOn={text.dates.longDate(today.toString())}
      keyFigures={figures.key}
      soFar={figures.soFar}
      outcomes={[figures.funnel, figures.contact]}
      tables={onPaper(config.volume.scope).map((by) => breakdownFigure(report, by, text))}
      settings={definitionSettings(config)}
    />
  );
}

/** The topics of the interview and the organisations by channel, with the figures that belong to a topic. */
export function interviewPaper({ report, text, today, config, figures }: PaperOf) {
  return (
    <InterviewPaper
      text={text.evaluation}
      span={spanWords(report.current.period, text.volume)}
      printedOn={text.volume.printedOn(text.dates.longDate(today.toString()))}
      figures={figures.key}
      organisations={config.coaches}
      waiting={({ waitingTime }) =>
        waitingTime === '' ? '' : text.referral.waitingTime(waitingTime).toLowerCase()
      }
    />
  );
}

/** What practice and coach look back on: the figures of half a year, and room for what they say of it. */
export function evaluationPaper({
  report,
  text,
  practice,
  today,
  config,
  isShown,
}: Omit<PaperOf, 'figures'> & { readonly isShown: (figure: KeyFigure) => boolean }) {
  const { scope } = config.volume;
  return (
    <EvaluationPaper
      text={text.evaluation.sheet}
      volume={text.volume}
      organisation={practice}
      span={spanWords(report.current.period, text.volume)}
      printedOn={text.volume.printedOn(text.dates.longDate(today.toString()))}
      figures={keyFigures(report, scope, text.volume, definitionSettings(config)).filter(isShown)}
      tables={lookedBackOn
        .filter((by) => breakdownsFor[scope].includes(by))
        .map((by) => breakdownFigure(report, by, text))}
      smallNumber={report.smallNumber}
    />
  );
}

const lookedBackOn: readonly BreakdownBy[] = ['reason', 'referrer-type', 'practice', 'offer', 'end-reason'];

/** In an order by which three columns come out about as long. */
const balanced: readonly BreakdownBy[] = [
  'practice',
  'reason',
  'municipality',
  'theme',
  'age-group',
  'wijk',
  'sex',
  'referrer-type',
  'decline-reason',
];

function onPaper(scope: 'practice' | 'region'): readonly BreakdownBy[] {
  return balanced.filter((by) => breakdownsFor[scope].includes(by));
}

/** Puts a page in the place of the screen for as long as it is printed, by the button or by the browser. */
export function usePaper(page: () => VNode): void {
  useEffect(() => {
    const place = document.createElement('div');
    place.className = 'paper-place';
    const lay = () => {
      document.body.append(place);
      render(page(), place);
    };
    const clear = () => {
      render(null, place);
      place.remove();
    };
    addEventListener('beforeprint', lay);
    addEventListener('afterprint', clear);
    return () => {
      removeEventListener('beforeprint', lay);
      removeEventListener('afterprint', clear);
      clear();
    };
  }, [page]);
}
