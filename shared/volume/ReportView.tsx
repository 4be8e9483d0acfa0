import { useCallback, useMemo, useState } from 'preact/hooks';
import type { VolumeReport } from '../domain/indicators/volume-report.ts';
import { BreakdownChoice } from '../ui/volume/BreakdownChoice.tsx';
import { Definitions } from '../ui/volume/Definitions.tsx';
import { DisplayChoice } from '../ui/volume/DisplayChoice.tsx';
import { ExportBar } from '../ui/volume/ExportBar.tsx';
import { FigureView } from '../ui/volume/FigureView.tsx';
import { type BreakdownBy, breakdownFigure, breakdownsFor } from '../ui/volume/figures/breakdown-figure.ts';
import { keyFigures } from '../ui/volume/figures/key-figures.ts';
import { monthFigure } from '../ui/volume/figures/month-figure.ts';
import { contactFigure, funnelFigure } from '../ui/volume/figures/outcome-figures.ts';
import { KeyFigures } from '../ui/volume/KeyFigures.tsx';
import { definitionSettings } from './definition-settings.ts';
import { paperFor } from './paper-for.tsx';
import { useDisplay } from './use-display.ts';
import { useExport } from './use-export.ts';
import { usePaper } from './use-paper.ts';
import type { VolumeWork } from './volume-work.ts';

export type ReportViewProps = VolumeWork & {
  readonly report: VolumeReport;
  readonly today: Temporal.PlainDate;
};

/** One report: on the screen, on paper and as a file. */
export function ReportView(props: ReportViewProps) {
  const { ports, config, text, report } = props;
  const { scope } = config.volume;
  const [display, show] = useDisplay();
  const choices = breakdownsFor[scope];
  const [by, divide] = useState<BreakdownBy>(choices[0] ?? 'reason'); // there is always one
  const exporting = useExport(report, text, ports);

  const figures = useMemo(
    () => ({
      key: keyFigures(report, scope, text.volume),
      months: monthFigure(report, text.volume),
      funnel: funnelFigure(report, text.volume, text.volume.steps),
      contact: contactFigure(report, text.volume),
      breakdown: breakdownFigure(report, by, text),
    }),
    [report, scope, by, text],
  );
  const settings = definitionSettings(config);
  const { practice, today } = props;
  usePaper(
    useCallback(
      () => paperFor({ report, text, practice, today, config, figures }),
      [report, text, practice, today, config, figures],
    ),
  );

  const figure = { text: text.volume, display };
  return (
    <>
      <KeyFigures text={text.volume} figures={figures.key} />
      <div class="figures">
        <div class="figures__heading">
          <DisplayChoice text={text.volume} display={display} onDisplay={show} />
          <ExportBar text={text.volume} {...exporting} />
        </div>
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
      <p class="small faint">{text.volume.masked(report.smallNumber)}</p>
    </>
  );
}
