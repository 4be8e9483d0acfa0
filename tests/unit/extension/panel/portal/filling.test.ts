import { describe, expect, test } from 'vitest';
import type { GuardFilling } from '../../../../../extension/panel/his-page/page-guard.ts';
import {
  type FillingStep,
  fillForm,
  lookAtForm,
  undoFilling,
} from '../../../../../extension/panel/portal/filling.ts';
import type { PortalLink } from '../../../../../extension/panel/portal/portal-link.ts';
import type {
  PortalAnswer,
  PortalContent,
  PortalRequest,
} from '../../../../../extension/portal/portal-messages.ts';
import { shippedPortalAdapters } from '../../../../../extension/portal/shipped-portals.ts';
import { FailureError } from '../../../../../shared/domain/failure.ts';
import { outgoing } from '../../../../builders/draft.ts';

type Answer = PortalAnswer | { readonly kind: 'gone' };

const plan = {
  patient: { kind: 'same' },
  fields: [{ label: 'Naam', state: 'will-fill', notOffered: 0 }],
  byHand: ['Hoe snel is het nodig?'],
} as const;
const planned = { step: 'planned', plan } as const;
const report = { filled: 1, of: 1, fields: [{ label: 'Naam', outcome: 'filled' }] } as const;
const filled = { step: 'filled', report, byHand: plan.byHand, undo: 'possible' } as const;

const rightPatient: GuardFilling = async () => {};
const otherPatient: GuardFilling = async () => {
  throw new FailureError({ kind: 'wrong-patient' });
};

/** A tab that gives one answer, with a note of all that came to it. */
function tabThatSays(answer: Answer, guard = rightPatient) {
  const handedOver: PortalContent[] = [];
  const asked: PortalRequest[] = [];
  const link: PortalLink = {
    handOver: async (content) => void handedOver.push(content),
    ask: async (request) => {
      asked.push(request);
      return answer;
    },
  };
  const [adapter] = shippedPortalAdapters;
  if (adapter === undefined) throw new Error('no portal is shipped');
  return { handedOver, asked, work: { link, adapter, outgoing: outgoing(), guard } };
}

describe('looking at a form', () => {
  test('hands over what the preview shows, without key, reference or id', async () => {
    const { work, handedOver } = tabThatSays({ kind: 'portal/planned', plan });

    expect(await lookAtForm(work)).toEqual(planned);
    expect(handedOver).toHaveLength(1);
    expect(handedOver[0]?.values.name).toBe('Ria van den Berg');
    expect(JSON.stringify(handedOver)).not.toMatch(/key-1|Encounter|PractitionerRole|HealthcareService/);
  });

  test('hands over nothing when the HIS page names somebody else', async () => {
    const { work, handedOver, asked } = tabThatSays({ kind: 'portal/planned', plan }, otherPatient);

    expect(await lookAtForm(work)).toEqual({ step: 'stopped', why: 'wrong-patient' });
    expect([...handedOver, ...asked]).toEqual([]);
  });
});

describe('filling a form', () => {
  test('reports, and keeps in mind what is left for the user', async () => {
    const { work, asked } = tabThatSays({ kind: 'portal/filled', report });

    expect(await fillForm(work, planned, 'not-confirmed')).toEqual(filled);
    expect(asked).toEqual([{ kind: 'portal/fill', patient: 'not-confirmed' }]);
  });

  test('is not asked for when the HIS page names somebody else by now', async () => {
    const { work, asked } = tabThatSays({ kind: 'portal/filled', report }, otherPatient);

    expect(await fillForm(work, planned, 'confirmed')).toEqual({ step: 'stopped', why: 'wrong-patient' });
    expect(asked).toEqual([]);
  });

  test('that the portal refuses shows who stands there', async () => {
    const patient = { kind: 'different', shown: { name: 'Piet Bakker', birthDate: '1948-07-01' } } as const;
    const { work } = tabThatSays({ kind: 'portal/refused', patient });

    expect(await fillForm(work, planned, 'confirmed')).toEqual({
      step: 'planned',
      plan: { ...plan, patient },
    });
  });
});

test.each([
  { answer: 'portal/nothing-here', why: 'nothing-here', because: 'a minute is over' },
  { answer: 'portal/other-page', why: 'other-page', because: 'the tab has gone on' },
  { answer: 'gone', why: 'other-page', because: 'the tab was closed' },
  { answer: 'portal/busy', why: 'busy', because: 'another panel is at it' },
] as const)('looking and filling stop when $because', async ({ answer, why }) => {
  const { work } = tabThatSays({ kind: answer });
  const stopped: FillingStep = { step: 'stopped', why };

  expect(await lookAtForm(work)).toEqual(stopped);
  expect(await fillForm(work, planned, 'confirmed')).toEqual(stopped);
});

describe('undoing', () => {
  test('reports what was put back', async () => {
    const undone = { restored: 1, fields: [{ label: 'Naam', outcome: 'restored' }] } as const;
    const { work } = tabThatSays({ kind: 'portal/undone', report: undone });

    expect(await undoFilling(work, filled)).toEqual({ step: 'undone', report: undone });
  });

  test.each(['portal/nothing-here', 'portal/other-page', 'gone'] as const)(
    'leaves the report where it is after %s: it may have been sent meanwhile',
    async (kind) => {
      expect(await undoFilling(tabThatSays({ kind }).work, filled)).toEqual({ ...filled, undo: 'too-late' });
    },
  );
});
