import { useQuery } from '@tanstack/preact-query';
import { useMemo } from 'preact/hooks';
import type { Config } from '../../config/config.ts';
import { toDay } from '../../domain/calendar/partial-date.ts';
import { withCapacities } from '../../domain/people/coach-organisation.ts';
import { capacitiesQuery } from '../../queries/referral-queries.ts';
import type { PanelPorts } from './panel-ports.ts';

/** The settings, with what the coach organisations say of their room now; as they are until that is known. */
export function useDirectory(
  { exchange, clock }: Pick<PanelPorts, 'exchange' | 'clock'>,
  config: Config,
): Config {
  const { data } = useQuery(capacitiesQuery(exchange, config.coaches));
  return useMemo(
    () =>
      data ? { ...config, coaches: [...withCapacities(config.coaches, data, toDay(clock.now()))] } : config,
    [config, data, clock],
  );
}
