import type { Suppressed } from '../../../domain/indicators/volume-rows.ts';
import type { VolumeText } from '../../../text/nl/volume-text.ts';
import type { ShownValue } from './figure.ts';

/** A figure, or why there is none; a count unless `write` says it otherwise. */
export function shownFigure(
  figure: Suppressed,
  text: VolumeText,
  smallNumber: number,
  write: (value: number) => string = text.number,
): ShownValue {
  switch (figure.status) {
    case 'shown':
      return { words: write(figure.value), drawn: figure.value };
    case 'at-least':
      return { words: text.atLeast(figure.least), drawn: 'hatched' };
    case 'small':
      return { words: text.small(smallNumber), drawn: 'hatched' };
    case 'few':
      return { words: text.few(smallNumber), drawn: 'hatched' };
    case 'together':
      return { words: text.together(figure.sum), drawn: 'hatched' };
    case 'hidden':
      return { words: text.hidden, drawn: 'hatched' };
    case 'running':
    case 'longer-than-a-year':
      return { words: text.inFile[figure.status], drawn: undefined };
    default:
      return { words: text[figure.status], drawn: undefined };
  }
}
