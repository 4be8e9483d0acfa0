import { expect, test } from 'vitest';
import { type Consult, consultVersion } from '../../../../shared/domain/consult/consult.ts';

/** A type with every text in place of its own words, so that a new signal, prompt or theme makes no difference. */
type Shape<T> = T extends string
  ? string
  : T extends readonly (infer One)[]
    ? readonly Shape<One>[]
    : T extends object
      ? { [Field in keyof T]: Shape<T[Field]> }
      : T;

type Same<One, Other> =
  (<T>() => T extends One ? 'same' : 'other') extends <T>() => T extends Other ? 'same' : 'other'
    ? 'same'
    : 'other';

/** What is stored under version 7. Once it is in use it is not changed: another shape is another version. */
type StoredAs7 = {
  readonly key: string;
  readonly openedAt: string;
  readonly recognised: readonly string[];
  readonly checked: readonly string[];
  readonly swapped: readonly string[];
  readonly words: { readonly [prompt: string]: string };
  readonly edits: {
    readonly patientsWords?: string;
    readonly whatMatters?: string;
    readonly otherSupport?: string;
    readonly themes?: readonly string[];
    readonly phone?: string;
    readonly email?: string;
    readonly addressShared?: string;
    readonly calling?: string;
    readonly bestMoment?: string;
    readonly whoMayAnswer?: string;
    readonly interpreterLanguage?: string;
    readonly needs?: readonly string[];
    readonly coach?: string;
    readonly feedbackMoments?: readonly string[];
  };
  readonly consent: {
    readonly sharing: string;
    readonly feedback: string;
    readonly form: string | undefined;
    readonly at: string | undefined;
  };
  readonly secondReferral: string;
  readonly declined:
    | {
        readonly key: string;
        readonly reason: string;
        readonly why: string | undefined;
        readonly askAgain: string | undefined;
        readonly at: string;
        readonly status: string;
      }
    | undefined;
  readonly rejectedBy: readonly string[];
  readonly onCard: readonly {
    readonly id: string;
    readonly name: string;
    readonly where: string;
    readonly when: string;
    readonly cost: { readonly kind: string } | { readonly kind: string; readonly words: string };
    readonly phone: string;
    readonly sureness: string;
  }[];
  readonly draft:
    | {
        readonly taskId: string;
        readonly requestId: string;
        readonly taskVersion: string;
        readonly requestVersion: string;
      }
    | undefined;
  readonly adding:
    | {
        readonly taskId: string;
        readonly form: {
          readonly kind: string;
          readonly phone: string;
          readonly bestMoment: string;
          readonly situation: string;
          readonly words: string;
        };
        readonly key: string;
        readonly at: string | undefined;
      }
    | undefined;
};

/** Does not compile where a field of `Consult` came, went or changed its type under the same version. */
const storedAs: Readonly<Record<number, 'same'>> = {
  7: 'same' satisfies Same<Shape<Consult>, StoredAs7>,
};

test('a stored consult of another shape carries another version', () => {
  expect(storedAs[consultVersion], 'write down what this version stores').toBe('same');
});
