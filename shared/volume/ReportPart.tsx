import { useMemo, useState } from 'preact/hooks';
import { dayOf } from '../domain/calendar/moment.ts';
import { isOver, previousPeriod } from '../domain/indicators/period.ts';
import type { VolumeRead } from '../ports/volume-source.ts';
import { PeriodChoice } from '../ui/volume/PeriodChoice.tsx';
import { ReportView } from './ReportView.tsx';
import { settingsOf } from './settings-of.ts';
import { spanWords } from './span-words.ts';
import { lastMonth, usePeriod } from './use-period.ts';
import { useReport } from './use-report.ts';
import type { VolumeWork } from './volume-work.ts';

export type ReportPartProps = VolumeWork & { readonly read: VolumeRead };

/** A period, and the report over it. */
export function ReportPart({ read, ...props }: ReportPartProps) {
  const { ports, config } = props;
  const text = props.text.volume;
  const [today] = useState(() => dayOf(ports.clock.now()));
  const settings = useMemo(() => settingsOf(config, read), [config, read]);
  const choice = usePeriod(today);
  const { period } = choice;
  const report = useReport(read.tallied, period, settings, today, ports.breathe);

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
      {report && <ReportView {...props} report={report} today={today} />}
    </>
  );
}
