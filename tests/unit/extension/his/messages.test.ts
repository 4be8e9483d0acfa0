import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromHisPageSchema } from '../../../../extension/his/page-messages.ts';
import { isHelloAnswer, isReadNow, isShowChip } from '../../../../extension/his/received.ts';
import { shippedAdapters } from '../../../../extension/his/shipped-adapters.ts';

const news = {
  kind: 'page-reading',
  page: '1-2-3-4-5',
  number: 3,
  adapter: 'sandbox-his',
  reading: {
    status: 'patient',
    patient: { idIs: 'page-only', name: 'Ria', birthDate: '1950' },
    episodes: { known: true, value: [{ id: 'page-0', text: 'Stress', state: 'active' }] },
  },
};
const view = {
  version: 1,
  language: 'nl',
  label: 'WoR',
  tone: 'quiet',
  title: 'Ria',
  lines: ['a'],
  open: 'o',
  close: 'c',
  style: 's',
};
const show = { kind: 'show-chip', page: '1-2-3-4-5', number: 3, view };

describe('what a page says to the background', () => {
  test('is taken as it was sent, with what messages drop left undefined', () => {
    expect(fromHisPageSchema.parse(news)).toMatchObject(news);
  });

  test.each([
    { message: { ...news, token: 'x' }, because: 'a field too many' },
    { message: { ...news, number: 1.5 }, because: 'half a reading' },
    { message: { ...news, page: '' }, because: 'no name' },
    { message: { ...news, reading: { status: 'patient' } }, because: 'nobody in it' },
    { message: { ...news, reading: { status: 'doubt', why: 'weather' } }, because: 'no such doubt' },
    { message: { kind: 'sign-in' }, because: 'not for a page to say' },
    { message: null, because: 'nothing' },
  ])('is refused: $because', ({ message }) => {
    expect(fromHisPageSchema.safeParse(message).success).toBe(false);
  });
});

describe('what a page hears', () => {
  test('is an order to show, an order to show nothing, a question or an adapter', () => {
    expect(isShowChip(show)).toBe(true);
    expect(isShowChip({ ...show, view: null })).toBe(true);
    expect(isReadNow({ kind: 'read-now' })).toBe(true);
    expect(shippedAdapters.every((adapter) => isHelloAnswer(JSON.parse(JSON.stringify({ adapter }))))).toBe(
      true,
    );
  });

  test.each([
    { message: { ...show, view: { ...view, version: 2 } }, because: 'a chip of another version' },
    { message: { ...show, view: {} }, because: 'a chip of no version' },
    { message: { ...show, number: '3' }, because: 'a number is no text' },
    { message: { ...show, view: undefined }, because: 'nothing to show is said with null' },
    { message: { ...show, kind: 'show' }, because: 'another kind' },
    { message: 'show-chip', because: 'no message' },
  ])('is refused: $because', ({ message }) => {
    expect(isShowChip(message)).toBe(false);
  });

  test('of an adapter of another version is refused', () => {
    expect(isHelloAnswer({ adapter: { ...shippedAdapters[0], version: 2 } })).toBe(false);
    expect(isHelloAnswer(undefined)).toBe(false);
  });

  test('may be anything without falling over', () => {
    fc.assert(
      fc.property(fc.anything(), (message) => {
        expect([isShowChip(message), isReadNow(message), isHelloAnswer(message)]).not.toContain(undefined);
      }),
    );
  });
});
