import { type Random, seededRandom } from '../patients/random.ts';

/** Seeded chance: the same seed gives the same life to the same practice. */
export type Chance = Random & {
  /** True in this many of a hundred. */
  readonly percent: (share: number) => boolean;
  /** One of the choices, each as likely as its weight. */
  readonly weighted: <T>(choices: readonly (readonly [choice: T, weight: number])[]) => T;
  /** A key as referring software makes them. */
  readonly uuid: () => string;
};

const hundredth = 1_000_000;

/** Chance from a seed. */
export function seededChance(seed: number): Chance {
  const random = seededRandom(seed);
  const hex = (count: number) =>
    Array.from({ length: count / 4 }, () => random.below(0x10000).toString(16).padStart(4, '0')).join('');

  return {
    ...random,
    percent: (share) => random.below(100 * hundredth) < share * hundredth,
    weighted: (choices) => {
      const total = choices.reduce((sum, [, weight]) => sum + weight, 0);
      let left = (random.below(hundredth) / hundredth) * total;
      for (const [choice, weight] of choices) {
        left -= weight;
        if (left < 0) return choice;
      }
      throw new Error('There is nothing to choose from');
    },
    uuid: () => `${hex(8)}-${hex(4)}-4${hex(4).slice(1)}-a${hex(4).slice(1)}-${hex(12)}`,
  };
}
