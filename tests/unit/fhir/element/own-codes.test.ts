import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { themes } from '../../../../shared/domain/referral/choice-fields.ts';
import { readReceivedRequest } from '../../../../shared/fhir/coach/read-received-request.ts';
import { worSystems } from '../../../../shared/fhir/element/codes.ts';
import { findOurOrOwn, toSystemAndCode } from '../../../../shared/fhir/element/own-codes.ts';
import { toServiceRequest } from '../../../../shared/fhir/referral/to-referral.ts';
import { outgoing } from '../../../builders/draft.ts';
import { r4ProblemsOf } from '../../../builders/fhir-validators.ts';

const own = 'https://wending.example/codes/wor-theme|pontje';
const read = (system: string, code: string) =>
  findOurOrOwn({ coding: [{ system, code }] }, worSystems.theme, themes);

describe('a code that a region added', () => {
  test('goes in the system of the region, with its words, and comes back as what it was', () => {
    const coding = toSystemAndCode(worSystems.theme, own);
    expect(coding).toEqual({ system: 'https://wending.example/codes/wor-theme', code: 'pontje' });
    expect(read(coding.system, coding.code)).toBe(own);
  });

  test.each([
    { system: worSystems.theme, code: 'nature', found: 'nature', because: 'it is ours' },
    { system: worSystems.theme, code: 'pontje', found: undefined, because: 'our system has no such code' },
    {
      system: 'https://elders.example/wor-theme',
      code: 'nature',
      found: 'https://elders.example/wor-theme|nature',
      because: 'the same word in another system may mean something else',
    },
    { system: worSystems.need, code: 'hearing', found: undefined, because: 'it is on another list' },
    { system: 'http://snomed.info/sct', code: '1', found: undefined, because: 'it is no wish' },
  ])('$system $code is $found: $because', ({ system, code, found }) => {
    expect(read(system, code)).toBe(found);
  });

  test('every id survives the way there and back', () => {
    fc.assert(
      fc.property(fc.webUrl(), fc.stringMatching(/^[a-z][a-z0-9]{0,20}$/), (base, code) => {
        const id = `${base}/wor-theme|${code}` as const;
        const there = toSystemAndCode(worSystems.theme, id);
        expect(read(there.system, there.code)).toBe(id);
      }),
    );
  });

  test('stands in a valid referral, beside those of ours', () => {
    const request = toServiceRequest(outgoing({ themes: ['nature', own] }), {
      subject: { reference: 'Patient/1' },
      consents: [],
    });
    const codes = request.orderDetail?.flatMap(({ coding = [] }) => coding.map(({ code }) => code));
    expect(codes).toContain('pontje');
    expect(r4ProblemsOf(request)).toEqual([]);
  });

  test('is a wish for the coach too, and not how to meet somebody', () => {
    const sent = toServiceRequest(outgoing({ themes: [own], needs: ['hearing'] }), {
      subject: { reference: 'Patient/1' },
      consents: [],
    });
    const received = readReceivedRequest(JSON.parse(JSON.stringify(sent)));
    const needs = received.kind === 'read' ? received.value.needs : undefined;
    expect(needs).toHaveLength(1);
  });
});
