import { useEffect, useState } from 'preact/hooks';
import type { IndicatorSettings } from '../domain/indicators/indicator-settings.ts';
import type { Period } from '../domain/indicators/period.ts';
import type { Tallied } from '../domain/indicators/tally.ts';
import { type VolumeReport, volumeReportInSteps } from '../domain/indicators/volume-report.ts';
import type { Breathe } from '../ports/volume-source.ts';

/** The report over a period; the one before it stays until the next is counted. */
export function useReport(
  tallied: Tallied,
  period: Period,
  settings: IndicatorSettings,
  today: Temporal.PlainDate,
  breathe: Breathe,
): VolumeReport | undefined {
  const [report, setReport] = useState<VolumeReport>();
  useEffect(() => {
    let isWanted = true;
    void countInSteps().then((counted) => {
      if (isWanted && counted) setReport(counted);
    });
    return () => {
      isWanted = false;
    };

    async function countInSteps(): Promise<VolumeReport | undefined> {
      const steps = volumeReportInSteps(tallied, period, settings, today);
      while (isWanted) {
        const step = steps.next();
        if (step.done === true) return step.value;
        await breathe();
      }
      return undefined; // another period was chosen meanwhile
    }
  }, [tallied, period, settings, today, breathe]);
  return report;
}
