import { describe, expect, test } from 'vitest';
import {
  type AdditionForm,
  emptyAddition,
  findAdditionFault,
  previewAddition,
  selectAddition,
} from '../../../../shared/domain/referral/addition.ts';
import { toAddition } from '../../../../shared/fhir/referral/to-addition.ts';
import { r4ProblemsOf } from '../../../builders/fhir-validators.ts';
import { referral } from '../../../builders/referral.ts';

const full = {
  phone: ' 06-00000002 ',
  bestMoment: 'na tienen',
  situation: 'in-hospital',
  words: 'Zaal 4.',
} as const;

describe('what the practice adds after sending', () => {
  test.each<{ form: AdditionForm; fault: ReturnType<typeof findAdditionFault>; because: string }>([
    { form: emptyAddition('message'), fault: 'nothing-said', because: 'an empty message says nothing' },
    {
      form: { ...emptyAddition('message'), words: '  ' },
      fault: 'nothing-said',
      because: 'white space is no word',
    },
    { form: { ...emptyAddition('message'), words: 'x'.repeat(300) }, fault: undefined, because: '300 fit' },
    {
      form: { ...emptyAddition('message'), words: 'x'.repeat(301) },
      fault: 'too-long',
      because: '301 do not',
    },
    {
      form: { ...emptyAddition('message'), words: '😀'.repeat(300) },
      fault: undefined,
      because: 'a sign counts once',
    },
    {
      form: { ...emptyAddition('supplement'), phone: '06' },
      fault: undefined,
      because: 'a number alone is enough',
    },
    {
      form: { ...emptyAddition('supplement'), phone: '0'.repeat(301) },
      fault: 'too-long',
      because: 'no field is longer',
    },
    {
      form: { ...emptyAddition('supplement'), situation: 'in-hospital' },
      fault: undefined,
      because: 'that somebody is in hospital says enough',
    },
  ])('$fault, because $because', ({ form, fault }) => {
    expect(findAdditionFault(form)).toBe(fault);
  });

  test('a supplement says what was filled in, in one order', () => {
    expect(previewAddition({ kind: 'supplement', ...full })).toEqual([
      { id: 'in-hospital', text: '' },
      { id: 'phone', text: '06-00000002' },
      { id: 'best-moment', text: 'na tienen' },
      { id: 'words', text: 'Zaal 4.' },
    ]);
  });

  test('a message carries its words alone, whatever stood in other fields', () => {
    expect(previewAddition({ kind: 'message', ...full })).toEqual([{ id: 'words', text: 'Zaal 4.' }]);
  });

  test('nothing is made of an addition that says nothing', () => {
    expect(() => selectAddition(emptyAddition('message'))).toThrow();
  });
});

test('the bytes of an addition are what the preview showed, who it is between and what it hangs on', () => {
  const stuffed = referral({
    reasons: ['P76 depressie'],
    statusReason: 'bsn 999911120',
    messages: [],
    coach: 'Welzijn Lindeveen',
  });
  const resource = toAddition({
    referral: stuffed,
    key: 'extra-1',
    content: selectAddition({ kind: 'supplement', ...full }),
    by: { reference: 'PractitionerRole/rol-huisarts', name: 'M. de Wit' },
    at: '2026-11-30T10:00:00Z',
    patient: 'pat-1',
    recipient: { reference: 'HealthcareService/lindeveen' },
  });
  expect(r4ProblemsOf(resource)).toEqual([]);
  const bytes = JSON.stringify(resource).toLowerCase();
  for (const never of ['999911120', 'p76', 'depressie', 'bsn', 'icpc']) expect(bytes).not.toContain(never);
  expect(resource.payload?.map(({ contentString }) => contentString)).toEqual([
    'Ligt in het ziekenhuis',
    'Telefoon: 06-00000002',
    'Beste moment: na tienen',
    'Zaal 4.',
  ]);
  expect(resource).toMatchObject({
    sender: { reference: 'PractitionerRole/rol-huisarts' },
    recipient: [{ reference: 'HealthcareService/lindeveen' }],
    about: [{ reference: 'Task/task-1' }],
    basedOn: [{ reference: 'ServiceRequest/1' }],
  });
});
