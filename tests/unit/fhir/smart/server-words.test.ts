import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readServerWords, wordsOfThrown } from '../../../../shared/fhir/smart/server-words.ts';

describe('what a server says of a failed sign-in', () => {
  test.each([
    { description: 'Client is not registered', shown: 'Client is not registered', because: 'it helps IT' },
    { description: null, shown: undefined, because: 'many servers give a code only' },
    { description: ' \n\t ', shown: undefined, because: 'blank is nothing' },
    {
      description: 'one\r\ntwo\u0000three',
      shown: 'one two three',
      because: 'it stays one line of plain text',
    },
    {
      description: '<img src=x onerror=alert(1)>',
      shown: '<img src=x onerror=alert(1)>',
      because: 'text is shown as text',
    },
    {
      description: 'a'.repeat(23).concat(' ').repeat(20),
      shown: /^.{200}…$/,
      because: 'a page of it helps nobody',
    },
    {
      description: 'Bad code eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.sig',
      shown: 'Bad code …',
      because: 'a token',
    },
    {
      description: 'code 4f3c2b1a-9d8e-4c7b-a6f5-0123456789ab is spent',
      shown: 'code … is spent',
      because: 'a code',
    },
    {
      description: 'see https://his.test/cb?code=abc&state=def',
      shown: 'see …',
      because: 'an address may carry a code',
    },
    { description: 'user 999000111 unknown', shown: 'user … unknown', because: 'a BSN' },
    { description: 'born 1948-11-01', shown: 'born …', because: 'a birth date' },
    { description: 'mail greet@example.nl', shown: 'mail …', because: 'an address of a person' },
    { description: 'Practitioner/12 has no rights', shown: '… has no rights', because: 'a record' },
    {
      description: 'Patient Greet de Groot is unknown',
      shown: undefined,
      because: 'it may name the patient',
    },
    { description: 'patiënt G. de Groot', shown: undefined, because: 'the same in Dutch' },
    {
      description: 'launch/patient is not allowed',
      shown: 'launch/patient is not allowed',
      because: 'a scope is no patient',
    },
    { description: 'no patient/Task.crus', shown: 'no patient/Task.crus', because: 'nor is this one' },
    {
      description: 'AADSTS700016: Application was not found.',
      shown: 'AADSTS700016 : Application was not found.',
      because: 'by its number IT finds the cause',
    },
  ])('is shown as $shown: $because', ({ description, shown }) => {
    const said = readServerWords('invalid_request', description)?.description;
    if (shown instanceof RegExp) expect(said).toMatch(shown);
    else expect(said).toBe(shown);
  });

  test.each([null, '', 'Bel nu 0900-1234 voor hulp', 'a'.repeat(61), '<b>'])(
    'is nothing where no error code is: %s',
    (error) => {
      expect(readServerWords(error, 'words')).toBeUndefined();
    },
  );

  test('is short and one line, whatever it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2_000 }), (description) => {
        const said = readServerWords('x', description)?.description ?? '';
        expect(said.length).toBeLessThanOrEqual(201);
        expect(said).not.toMatch(/\p{Cc}|\d{9}/u);
      }),
    );
  });
});

describe('what fhirclient keeps of an answer', () => {
  const thrown = (status: number, tail: string) =>
    Object.assign(new Error(`${status} Bad Request\nURL: https://his.test/token${tail}`), {
      status,
      response: new Response(),
    });

  test.each([
    {
      tail: '\ninvalid_client: Client is not registered',
      said: { error: 'invalid_client', description: 'Client is not registered' },
      because: 'both are there',
    },
    { tail: '\ninvalid_grant', said: { error: 'invalid_grant' }, because: 'a code is enough' },
    { tail: '', said: { error: 'HTTP 400' }, because: 'the answer was empty' },
    {
      tail: '\n\n<h1>Bad gateway: try later</h1>',
      said: { error: 'HTTP 400' },
      because: 'a page is no OAuth error',
    },
    { tail: '\n\n{\n    "code": 12\n}', said: { error: 'HTTP 400' }, because: 'other JSON is none either' },
    { tail: '\n[object Object]', said: { error: 'HTTP 400' }, because: 'the error is no code' },
  ])('is $said.error: $because', ({ tail, said }) => {
    expect(wordsOfThrown(thrown(400, tail))).toEqual({ description: undefined, ...said });
  });

  test('is nothing where no answer came', () => {
    expect(wordsOfThrown(new TypeError('Failed to fetch'))).toBeUndefined();
  });
});
