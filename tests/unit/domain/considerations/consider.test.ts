import { describe, expect, test } from 'vitest';
import { judgeCautions } from '../../../../shared/domain/cautions/cautions.ts';
import { consider, type Situation } from '../../../../shared/domain/considerations/consider.ts';
import type {
  AddedRoute,
  ConsiderationId,
  RegionRoute,
} from '../../../../shared/domain/considerations/consideration.ts';
import { known, unknown } from '../../../../shared/domain/knowledge.ts';
import type { SignalId } from '../../../../shared/domain/signals/signal-id.ts';
import { judgeSignals } from '../../../../shared/domain/signals/signals.ts';
import { factsWith, onlySeen, problem, problemsCoded, today } from '../../../builders/problems.ts';

type Said = {
  readonly problems?: Situation['problems'];
  readonly recognised?: readonly SignalId[];
  readonly birthDate?: string;
  readonly routes?: readonly RegionRoute[];
  readonly themes?: Situation['themes'];
  readonly needs?: Situation['needs'];
  readonly added?: readonly AddedRoute[];
};

function situation({
  problems = problemsCoded(),
  recognised = [],
  birthDate = '1980-01-01',
  routes = [],
  themes = [],
  needs = [],
  added = [],
}: Said): Situation {
  return {
    problems,
    judged: judgeSignals({ problems }),
    recognised,
    cautions: judgeCautions(factsWith(problems), { birthDate, deceased: false }, today),
    birthDate,
    themes,
    needs,
    today,
    routes,
    added,
  };
}

const routesFor = (said: Said) => consider(situation(said)).routes.map(({ id }) => id);
const fell = known([problem({ icpc: undefined, text: 'Gevallen van de trap' })]);

describe('a route is named', () => {
  test.each<Said & { route: ConsiderationId; because: string }>([
    { route: 'debt-help', recognised: ['money-or-agencies'], because: 'the clinician ticked money' },
    { route: 'debt-help', problems: problemsCoded('Z01'), because: 'money trouble is recorded' },
    { route: 'debt-help', problems: problemsCoded('Z03.02'), because: 'a structural caution is recorded' },
    { route: 'social-work', recognised: ['relationship'], because: 'there is trouble at home or at work' },
    { route: 'caregiver-support', problems: problemsCoded('Z14'), because: 'the partner is ill' },
    { route: 'caregiver-support', problems: problemsCoded('Z22'), because: 'somebody near is ill' },
    { route: 'mental-health-practice', recognised: ['low-mood'], because: 'low mood may need more' },
    { route: 'mental-health-practice', problems: problemsCoded('P76'), because: 'there may be a treatment' },
    { route: 'fall-prevention', problems: fell, birthDate: '1961-11-21', because: '65 today, and fell' },
    { route: 'lifestyle-programme', problems: problemsCoded('T82'), because: 'an adult with obesity' },
    { route: 'child-weight', problems: problemsCoded('T83'), birthDate: '2012-01-01', because: 'a child' },
    { route: 'promising-start', problems: problemsCoded('W78'), because: 'a child is coming' },
    { route: 'language-help', needs: ['low-literacy'], because: 'reading is hard, and that was ticked' },
    { route: 'language-help', problems: problemsCoded('Z07.01'), because: 'it is in the record' },
    { route: 'sport-culture-coach', themes: ['moving'], because: 'the patient wants to move' },
    { route: 'sport-culture-coach', themes: ['music-culture'], because: 'the patient wants to sing' },
    { route: 'company-doctor', problems: problemsCoded('Z05'), because: 'there is trouble at work' },
    {
      route: 'company-doctor',
      recognised: ['stress'],
      birthDate: '1959-11-22',
      because: '66, still working',
    },
    { route: 'drop-in-support', recognised: ['loneliness'], because: 'the door is open without a referral' },
    { route: 'drop-in-support', problems: problemsCoded('P72'), because: 'people who know it are there' },
    { route: 'welfare-without-referral', because: 'it is open to everybody' },
  ])('$route: $because', ({ route, because: _, ...said }) => {
    expect(routesFor(said)).toContain(route);
  });

  test.each<Said & { route: ConsiderationId; because: string }>([
    { route: 'debt-help', problems: problemsCoded('Z10'), because: 'a hint alone is not enough' },
    { route: 'fall-prevention', problems: fell, birthDate: '1961-11-22', because: '65 only tomorrow' },
    {
      route: 'fall-prevention',
      problems: known([problem({ text: 'Haaruitval' })]),
      birthDate: '1940-01-01',
      because: 'only whole words count',
    },
    {
      route: 'lifestyle-programme',
      problems: problemsCoded('T82'),
      birthDate: '2012-01-01',
      because: 'a child',
    },
    { route: 'child-weight', problems: problemsCoded('T82'), because: 'an adult' },
    { route: 'sport-culture-coach', themes: ['cooking'], because: 'another wish was ticked' },
    { route: 'language-help', needs: ['hearing'], because: 'another need was ticked' },
    {
      route: 'company-doctor',
      recognised: ['stress'],
      birthDate: '1959-11-21',
      because: '67 today: the state pension',
    },
    {
      route: 'company-doctor',
      problems: problemsCoded('Z06'),
      because: 'who has no work has no company doctor',
    },
    { route: 'company-doctor', recognised: ['stress'], birthDate: '2009-01-01', because: 'a child' },
    { route: 'caregiver-support', problems: problemsCoded(), because: 'nothing speaks of it' },
  ])('not $route: $because', ({ route, because: _, ...said }) => {
    expect(routesFor(said)).not.toContain(route);
  });

  test('with all that speaks for it, so that the clinician can judge', () => {
    const debts = problem({ icpc: 'Z01' });
    const { routes } = consider(situation({ problems: known([debts]), recognised: ['money-or-agencies'] }));

    expect(routes.find(({ id }) => id === 'debt-help')?.reasons).toEqual([
      { kind: 'signal', signal: 'money-or-agencies' },
      { kind: 'caution', caution: 'structural' },
    ]);
  });

  test('with the entry that speaks for it', () => {
    const { routes } = consider(situation({ problems: problemsCoded('Z14') }));

    expect(routes.find(({ id }) => id === 'caregiver-support')?.reasons).toEqual([
      { kind: 'entry', problem: problem({ icpc: 'Z14' }) },
    ]);
  });
});

describe('what could not be read', () => {
  test('is said, for more routes may fit', () => {
    expect(consider(situation({ problems: unknown('not-permitted') }))).toMatchObject({
      routes: [{ id: 'welfare-without-referral' }],
      unknown: 'not-permitted',
    });
  });

  test('is said when an entry has no code to compare', () => {
    const problems = known([problem({ icpc: undefined, text: 'zwanger' })]);

    expect(consider(situation({ problems })).unknown).toBe('not-comparable');
  });

  test('does not hide a route that was seen', () => {
    const { routes, unknown: why } = consider(situation({ problems: onlySeen('incomplete', 'W78') }));

    expect(routes.map(({ id }) => id)).toContain('promising-start');
    expect(why).toBe('incomplete');
  });

  test('is said when only the age keeps a route from being named', () => {
    expect(consider(situation({ problems: problemsCoded('T82'), birthDate: '' })).unknown).toBe('incomplete');
  });

  test('is not said when all was read', () => {
    expect(consider(situation({ problems: problemsCoded('T82') })).unknown).toBeUndefined();
  });
});

describe('a route that the region added', () => {
  const garden: AddedRoute = {
    id: 'moestuin',
    label: 'De moestuin',
    explanation: 'Samen tuinieren.',
    shows: { signals: ['loneliness'], cautions: ['structural'], themes: ['nature'] },
  };

  test.each<Said & { reasons: readonly object[]; because: string }>([
    { recognised: ['loneliness'], reasons: [{ kind: 'signal', signal: 'loneliness' }], because: 'a signal' },
    { themes: ['nature'], reasons: [{ kind: 'theme', theme: 'nature' }], because: 'a wish' },
    {
      problems: problemsCoded('Z03.02'),
      reasons: [{ kind: 'caution', caution: 'structural' }],
      because: 'a caution',
    },
  ])('is named for its ground: $because', ({ reasons, because: _, ...said }) => {
    const { added } = consider(situation({ ...said, added: [garden] }));
    expect(added).toEqual([{ route: garden, reasons, at: [] }]);
  });

  test('is not named without its ground, and no longer for everybody', () => {
    const at: RegionRoute = { id: 'moestuin', label: 'Moestuin', phone: '000' };
    const considered = consider(situation({ added: [garden], routes: [at] }));
    expect([considered.added, considered.regionsOwn]).toEqual([[], []]);
    expect(consider(situation({ themes: ['nature'], added: [garden], routes: [at] })).added).toMatchObject([
      { at: [at] },
    ]);
  });
});

describe('where the region offers it', () => {
  const debtDesk: RegionRoute = { id: 'debt-help', label: 'Geldloket', phone: '000' };
  const library: RegionRoute = { id: 'bibliotheek', label: 'Taalpunt', link: 'https://taalpunt.example/' };

  test('stands with the route, also when there are two places', () => {
    const second: RegionRoute = { id: 'debt-help', label: 'Raadslieden' };
    const { routes } = consider(
      situation({ recognised: ['money-or-agencies'], routes: [debtDesk, library, second] }),
    );

    expect(routes.find(({ id }) => id === 'debt-help')?.at).toEqual([debtDesk, second]);
  });

  test('does not make a route fit', () => {
    expect(routesFor({ routes: [debtDesk] })).not.toContain('debt-help');
  });

  test("is shown to everybody when the route is the region's own", () => {
    expect(consider(situation({ routes: [debtDesk, library] })).regionsOwn).toEqual([library]);
  });

  test('is not shown when there is no word for it', () => {
    expect(consider(situation({ routes: [{ id: 'bibliotheek' }] })).regionsOwn).toEqual([]);
  });
});
