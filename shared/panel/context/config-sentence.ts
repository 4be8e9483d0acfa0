import type { ConfigFault, ConfigProblem } from '../../config/config-problem.ts';
import type { RegionProblem } from '../../config/region/read-region.ts';
import type { ConfigText } from '../../text/nl/config-text.ts';

/** One line for IT about one wrong setting: where it is, what is wrong, and with that the fix. */
export function configSentence({ field, fault }: ConfigProblem, text: ConfigText): string {
  return `${field === '' ? text.whole : field} ${wordsFor(fault, text)}.`;
}

/** The same of a region's file, with the line on which to look. */
export function regionSentence({ line, ...problem }: RegionProblem, text: ConfigText): string {
  const sentence = configSentence(problem, text);
  return line === undefined ? sentence : `${text.line(line)}: ${sentence}`;
}

function wordsFor(fault: ConfigFault, text: ConfigText): string {
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
    case 'no-code-system':
      return text.noCodeSystem(fault.allowed.join(', '));
    case 'more-mistakes':
      return text.moreMistakes(fault.count);
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
    case 'too-many-letters':
      return text.tooManyLetters(fault.maximum);
    case 'too-many-words':
      return text.tooManyWords(fault.maximum);
    case 'too-many':
      return text.tooMany(fault.maximum);
    case 'long-sentence':
      return text.longSentence(fault.maximum, fault.begins);
    case 'missing-parts':
      return text.missingParts(fault.parts.join(', '));
    case 'hard-word':
      return text.hardWord(fault.word);
    case 'no-placeholder':
      return text.noPlaceholder(fault.name);
    case 'unknown-placeholder':
      return text.unknownPlaceholder(fault.name, fault.allowed.map((name) => `{${name}}`).join(', '));
    case 'file-too-large':
      return text.fileTooLarge(fault.maximum);
    case 'not-utf8':
      return text.notUtf8(fault.line);
    case 'no-json':
      return text.noJson(fault.line, fault.column);
  }
}
