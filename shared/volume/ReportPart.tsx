import { useMemo } from 'preact/hooks';
import { isOver, previousPeriod } from '../domain/indicators/period.ts';
import { volumeReport } from '../domain/indicators/volume-report.ts';
import type { VolumeRead } from '../ports/volume-source.ts';
import { PeriodChoice } from '../ui/volume/PeriodChoice.tsx';
import { ReportView } from './ReportView.tsx';
import { settingsOf } from './settings-of.ts';
import { spanWords } from './span-words.ts';
import { lastMonth, usePeriod } from './use-period.ts';
import type { VolumeWork } from './volume-work.ts';

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

  return (
    <>
      <PeriodChoice
        text={text}
        kind={period.kind}
        onKind={choice.chooseKind}
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
      <ReportView {...props} report={report} today={today} />
    </>
  );
}
