import { useMemo } from 'preact/hooks';
import type { Config } from '../../config/config.ts';
import { type RegionProblem, readRegion } from '../../config/region/read-region.ts';
import type { Texts } from '../../text/text.ts';
import { Dialog } from '../../ui/parts/Dialog.tsx';
import { Factsheet } from '../../ui/region/Factsheet.tsx';
import { PaperTools } from '../../ui/region/PaperTools.tsx';
import { regionSentence } from '../context/config-sentence.ts';
import type { FactsheetWords } from './factsheet-words.ts';

export type FactsheetDialogProps = {
  readonly text: Texts;
  readonly words: FactsheetWords;
  readonly config: Pick<Config, 'norms' | 'referral' | 'region'>;
  readonly today: Temporal.PlainDate;
  readonly onClose: () => void;
};

/** The factsheet over the consult, to read or to print; what is wrong in the region's file is below it, for IT. */
export function FactsheetDialog({ text, words, config, today, onClose }: FactsheetDialogProps) {
  const { factsheet } = words;
  const { region, problems } = useMemo(() => readRegion(config.region), [config]);
  return (
    <Dialog title={text.panel.about} onClose={onClose} size="wide">
      <PaperTools close={factsheet.close} print={factsheet.print} onClose={onClose} />
      <Factsheet
        text={{ ...text, factsheet }}
        region={region}
        agreed={{
          workingDays: config.norms.contactWorkingDays,
          moments: config.referral.feedbackMoments,
        }}
        today={today}
      />
      {problems.length > 0 && <MistakesForIt words={words} problems={problems} />}
    </Dialog>
  );
}

type MistakesProps = { readonly words: FactsheetWords; readonly problems: readonly RegionProblem[] };

function MistakesForIt({ words, problems }: MistakesProps) {
  return (
    <details class="small">
      <summary>{words.factsheet.mistakes(problems.length)}</summary>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.field} ${problem.fault.kind}`}>{regionSentence(problem, words.config)}</li>
        ))}
      </ul>
    </details>
  );
}
