import type { ConfigFault, ConfigProblem } from '../../config/config-problem.ts';
import type { LaunchText } from '../../text/nl/launch-text.ts';

/** One line for IT about one wrong setting: where it is, what is wrong, and with that the fix. */
export function configSentence({ field, fault }: ConfigProblem, text: LaunchText['config']): string {
  return `${field === '' ? text.whole : field} ${wordsFor(fault, text)}.`;
}

function wordsFor(fault: ConfigFault, text: LaunchText['config']): string {
  switch (fault.kind) {
    case 'missing':
      return text.missing;
    case 'wrong-type':
      return text.expected[fault.expected];
    case 'empty':
      return text.empty;
    case 'empty-list':
      return text.emptyList;
    case 'too-small':
      return text.atLeast(fault.minimum);
    case 'too-large':
      return text.atMost(fault.maximum);
    case 'not-one-of':
      return text.notOneOf(fault.allowed.join(', '));
    case 'no-address':
      return text.noAddress;
    case 'wrong-form':
      return text.forms[fault.form];
    case 'needed-with':
      return text.neededWith(fault.setting);
    case 'not-with':
      return text.notWith(fault.setting);
    case 'no-server':
      return text.noServer;
    case 'unknown-setting':
      return text.unknownSetting;
    case 'twice':
      return text.twice;
    case 'not-found':
      return text.notFound;
    case 'no-json':
      return text.noJson(fault.line, fault.column);
  }
}
