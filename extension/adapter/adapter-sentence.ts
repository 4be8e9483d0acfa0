import { configSentence } from '../../shared/panel/context/config-sentence.ts';
import type { AdapterText } from '../../shared/text/nl/adapter-text.ts';
import type { ConfigText } from '../../shared/text/nl/config-text.ts';
import type { AdapterProblem } from './adapter-problem.ts';

/** One line for practice IT about one wrong field of an adapter: where it is, what is wrong, and with that the fix. */
export function adapterSentence(
  { field, fault }: AdapterProblem,
  text: AdapterText,
  config: ConfigText,
): string {
  switch (fault.kind) {
    case 'not-a':
      return `${field} ${text.notA[fault.what]}.`;
    case 'needs-key':
      return `${field} ${text.needsKey}.`;
    case 'other-version':
      return `${field} ${text.otherVersion}.`;
    default:
      return configSentence({ field, fault }, config);
  }
}
