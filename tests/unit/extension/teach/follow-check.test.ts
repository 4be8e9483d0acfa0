import { describe, expect, test } from 'vitest';
import type { PageReading } from '../../../../extension/his/read/page-reading.ts';
import { type Looks, whyNotFollowing } from '../../../../extension/teach/follow-check.ts';
import { unknown } from '../../../../shared/domain/knowledge.ts';

const of = (name: string, birthDate: string, id?: string): PageReading => ({
  status: 'patient',
  patient: { id, idIs: 'page-only', name, birthDate },
  episodes: unknown('not-offered'),
});
const ria = of('Ria', '1953-05-14', '1');
const kees = of('Kees', '1961-02-03', '2');
const nobody: PageReading = { status: 'no-patient' };
const three = (first: PageReading, second: PageReading, again: PageReading): Looks => ({
  first: { reading: first, said: 'right' },
  second: { reading: second, said: 'right' },
  'first-again': { reading: again, said: 'right' },
});

describe('an adapter may be finished', () => {
  test('when every choice follows to a second patient and back', () => {
    expect(whyNotFollowing(three(ria, kees, ria))).toBeUndefined();
  });

  test('also without a number', () => {
    const [one, other] = [of('Ria', '1953-05-14'), of('Kees', '1961-02-03')];
    expect(whyNotFollowing(three(one, other, one))).toBeUndefined();
  });

  test.each<{ looks: Looks; why: string; because: string }>([
    { looks: {}, why: 'not-looked', because: 'nobody looked' },
    { looks: { first: { reading: ria, said: 'right' } }, why: 'not-looked', because: 'there was no second' },
    { looks: three(ria, nobody, ria), why: 'no-patient', because: 'the second was not read' },
    {
      looks: { ...three(ria, kees, ria), second: { reading: kees, said: 'wrong' } },
      why: 'said-wrong',
      because: 'the user saw somebody else',
    },
    {
      looks: { ...three(ria, kees, ria), first: { reading: ria, said: 'not-yet' } },
      why: 'not-confirmed',
      because: 'the user did not say',
    },
    { looks: three(ria, ria, ria), why: 'name-stays', because: 'the first dossier is read for ever' },
    {
      looks: three(ria, of('Kees', '1953-05-14', '2'), ria),
      why: 'birth-date-stays',
      because: 'name and birth date come from two dossiers',
    },
    {
      looks: three(ria, of('Kees', '1961-02-03', '1'), ria),
      why: 'number-stays',
      because: 'the number is not of the patient',
    },
    {
      looks: three(ria, kees, kees),
      why: 'does-not-come-back',
      because: 'the newest dossier is read for ever',
    },
  ])('not when $because', ({ looks, why }) => {
    expect(whyNotFollowing(looks)).toMatchObject({ why });
  });
});
