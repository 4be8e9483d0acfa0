import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { isOver, lastHalfYear, previousPeriod } from '../domain/indicators/period.ts';
import { canBeShown, type VolumeReport, volumeReport } from '../domain/indicators/volume-report.ts';
import type { BreakdownBy } from '../domain/indicators/volume-rows.ts';
import type { VolumeRead } from '../ports/volume-source.ts';
import { BreakdownChoice } from '../ui/volume/BreakdownChoice.tsx';
import { Definitions } from '../ui/volume/Definitions.tsx';
import { DisplayChoice } from '../ui/volume/DisplayChoice.tsx';
import { ExportBar } from '../ui/volume/ExportBar.tsx';
import { FigureView } from '../ui/volume/FigureView.tsx';
import { breakdownFigure, breakdownsFor } from '../ui/volume/figures/breakdown-figure.ts';
import type { Display, KeyFigure } from '../ui/volume/figures/figure.ts';
import { keyFigures } from '../ui/volume/figures/key-figures.ts';
import { monthFigure, soFarFigure } from '../ui/volume/figures/month-figure.ts';
import { contactFigure, funnelFigure } from '../ui/volume/figures/outcome-figures.ts';
import { KeyFigures } from '../ui/volume/KeyFigures.tsx';
import { PeriodChoice } from '../ui/volume/PeriodChoice.tsx';
import { useExport } from './export-file.ts';
import { evaluationPaper, interviewPaper, paperFor, usePaper } from './paper.tsx';
import { lastMonth, offeredKinds, spanWords, usePeriod } from './use-period.ts';
import { definitionSettings, settingsOf, type VolumeWork } from './volume-work.ts';

export type ReportPartProps = VolumeWork & { readonly read: VolumeRead };

/** A period, and the report over it. */
export function ReportPart({ read, ...props }: ReportPartProps) {
  const { config } = props;
  const text = props.text.volume;
  const today = useMemo(() => Temporal.PlainDate.from(read.tallied.on), [read]);
  const settings = useMemo(() => settingsOf(config, read), [config, read]);
  const choice = usePeriod(today);
  const { period } = choice;
  const report = useMemo(() => volumeReport(read.tallied, period, settings), [read, period, settings]);

  const countHalfYear = useCallback(() => {
    const one = period.kind === 'half-year' ? period : lastHalfYear(today);
    return volumeReport(read.tallied, one, settings);
  }, [read, period, settings, today]);

  return (
    <>
      <PeriodChoice
        text={text}
        kind={period.kind}
        onKind={choice.chooseKind}
        offered={offeredKinds(period.kind, today, (one) =>
          canBeShown(read.tallied, one, settings.smallNumber),
        )}
        span={spanWords(period, text)}
        before={spanWords(previousPeriod(period), text)}
        progress={isOver(period, today) ? 'over' : 'running'}
        onEarlier={choice.earlier}
        onLater={choice.later}
        free={{
          months: choice.months,
          from: period.from,
          to: lastMonth(period),
          onChange: choice.chooseFree,
        }}
      />
      <ReportView {...props} report={report} countHalfYear={countHalfYear} today={today} />
    </>
  );
}

type ReportViewProps = VolumeWork & {
  readonly report: VolumeReport;
  /** Over the half year that is looked at, else over the last one; counted when it goes on paper. */
  readonly countHalfYear: () => VolumeReport;
  readonly today: Temporal.PlainDate;
};

const nothing: readonly KeyFigure['id'][] = [];

/** One report: on the screen, on paper and as a file. */
function ReportView(props: ReportViewProps) {
  const { ports, config, text, report } = props;
  const { scope } = config.volume;
  const [display, show] = useDisplay();
  const choices = breakdownsFor[scope];
  const [by, divide] = useState<BreakdownBy>(choices[0] ?? 'reason'); // there is always one
  const { leftOut = nothing } = props;
  const isShown = useCallback(({ id }: KeyFigure) => !leftOut.includes(id), [leftOut]);
  const exporting = useExport(report, text, ports);

  const figures = useMemo(
    () => ({
      key: keyFigures(report, scope, text.volume, definitionSettings(config)).filter(isShown),
      soFar: soFarFigure(report, text.volume),
      months: monthFigure(report, text.volume),
      funnel: funnelFigure(report, text.volume, text.volume.steps),
      contact: contactFigure(report, text.volume),
      breakdown: breakdownFigure(report, by, text),
    }),
    [report, scope, by, text, config, isShown],
  );
  const settings = definitionSettings(config);
  const { practice, today, countHalfYear } = props;
  const [paper, layPaper] = useState<'report' | 'interview' | 'evaluation'>('report');
  usePaper(
    useCallback(() => {
      const of = { report, text, practice, today, config, figures };
      switch (paper) {
        case 'report':
          return paperFor(of);
        case 'interview':
          return interviewPaper(of);
        case 'evaluation':
          return evaluationPaper({ ...of, report: countHalfYear(), isShown });
      }
    }, [report, countHalfYear, text, practice, today, config, figures, paper, isShown]),
  );
  useEffect(() => {
    if (paper === 'report') return;
    window.print(); // with the paper of just now in place
    layPaper('report');
  }, [paper]);

  const figure = { text: text.volume, display };
  return (
    <>
      <KeyFigures text={text.volume} figures={figures.key} />
      <div class="figures">
        <div class="figures__heading">
          <DisplayChoice text={text.volume} display={display} onDisplay={show} />
          <ExportBar text={text.volume} {...exporting} />
        </div>
        <FigureView {...figure} figure={figures.soFar} />
        <FigureView {...figure} figure={figures.months} />
        <FigureView {...figure} figure={figures.funnel} />
        <FigureView {...figure} figure={figures.contact} />
        <FigureView {...figure} figure={figures.breakdown}>
          <BreakdownChoice text={text.volume} choices={choices} chosen={by} onChoose={divide} />
        </FigureView>
      </div>
      <details class="fold">
        <summary class="fold__summary">{text.volume.definitions}</summary>
        <Definitions text={text.volume} settings={settings} />
      </details>
      <div class="row">
        <button type="button" class="button" onClick={() => layPaper('interview')}>
          {text.evaluation.print}
        </button>
        <button type="button" class="button" onClick={() => layPaper('evaluation')}>
          {text.evaluation.sheet.print}
        </button>
      </div>
      <p class="small faint">{text.volume.masked(report.smallNumber)}</p>
    </>
  );
}

/** Charts or tables; Alt+T goes from one to the other, wherever the focus is. */
function useDisplay(): readonly [Display, (display: Display) => void] {
  const [display, show] = useState<Display>('chart');
  useEffect(() => {
    const toggle = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.code !== 'KeyT') return;
      event.preventDefault();
      show((before) => (before === 'chart' ? 'table' : 'chart'));
    };
    addEventListener('keydown', toggle);
    return () => removeEventListener('keydown', toggle);
  }, []);
  return [display, show];
}
