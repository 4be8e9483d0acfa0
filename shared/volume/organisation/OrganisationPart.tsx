import { useQueryClient } from '@tanstack/preact-query';
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Config } from '../../config/config.ts';
import { toDay } from '../../domain/calendar/partial-date.ts';
import type { CountedReferral } from '../../domain/indicators/counted-referral.ts';
import type { RegistrationSource, VolumeSource } from '../../ports/volume-source.ts';
import { volumeKey } from '../../queries/volume-query.ts';
import { saveFile } from '../../ui/parts/save-file.ts';
import { RegistrationExport } from '../../ui/volume/RegistrationExport.tsx';
import { CountingPart } from '../CountingPart.tsx';
import { labelsIn, withAddedWords } from '../sheet-labels.ts';
import type { VolumeScreenText, VolumeWork } from '../volume-work.ts';
import { registrationAsFile } from './registration-as-file.ts';

export type OrganisationPartProps = Pick<VolumeWork, 'ports' | 'config' | 'text'> & {
  readonly source: RegistrationSource;
  /** Name of the coach organisation. */
  readonly organisation: string;
  /** What belongs beside the figures on the screen, and on no paper. */
  readonly children: ComponentChildren;
};

const none: readonly CountedReferral[] = [];

/** The coach organisation's own numbers, counted by the same rules, and its registration to take along. */
export function OrganisationPart({
  ports,
  config,
  text,
  source,
  organisation,
  children,
}: OrganisationPartProps) {
  const cache = useQueryClient();
  const [referrals, keep] = useState(none);
  const counting = useMemo(
    (): VolumeSource => ({
      async read(onProgress, signal) {
        const read = await source.read(onProgress, signal);
        keep(read.referrals);
        return read;
      },
    }),
    [source],
  );
  useEffect(() => {
    ports.audit.note('volume-opened', undefined);
    return () => cache.removeQueries({ queryKey: volumeKey }); // counted anew the next time: coaches go on working
  }, [ports, cache]);

  const [said, say] = useState('');
  const [state, setState] = useState<'idle' | 'saving'>('idle');
  const words = text.evaluation.registration;
  const save = async (names: 'with-names' | 'without-names') => {
    setState('saving');
    try {
      const named = names === 'with-names' ? await source.readNames(new AbortController().signal) : undefined;
      const today = toDay(ports.clock.now());
      const file = registrationAsFile(referrals, named, words, today, withAddedWords(labelsIn(text)));
      saveFile(file);
      ports.audit.note('exported', undefined);
      say(words.saved(file.name, file.rows));
    } catch {
      say(words.namesFailed); // reading them is all that can fail
    }
    setState('idle');
  };
  const own = useMemo(() => ofOrganisation(text, config), [text, config]);
  return (
    <>
      <CountingPart
        {...own}
        ports={ports}
        practice={organisation}
        source={counting}
        leftOut={['reach', 'declined', 'shown-the-way']}
      />
      {referrals.length > 0 && (
        <RegistrationExport text={words} said={said} state={state} onSave={(names) => void save(names)} />
      )}
      {children}
    </>
  );
}

/** All practices that refer to it count; whose list their patients are on is not known here. */
function ofOrganisation(text: VolumeScreenText, config: Config) {
  const { title, failures, gapBody, noPatients } = text.evaluation.organisation;
  return {
    text: {
      ...text,
      volume: {
        ...text.volume,
        title: { practice: title, region: title },
        failures,
        gapBody,
        noPatients,
      },
    },
    config: {
      ...config,
      volume: {
        ...config.volume,
        scope: 'region' as const,
        patients: undefined,
        practices: [],
        targets: { ...config.volume.targets, perInhabitants: undefined },
      },
    },
  };
}
