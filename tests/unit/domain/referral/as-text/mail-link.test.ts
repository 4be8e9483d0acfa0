import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mailLink } from '../../../../../shared/domain/referral/as-text/mail-link.ts';

const subject = 'Verwijzing Welzijn op Recept';
const to = 'coach+wor@welzijn.example';

test('the mail program gets addressee, subject and the very text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (body) => {
      const { carries, href } = mailLink({ to, subject, body });
      const link = new URL(href);

      expect(carries).toBe('whole');
      expect(decodeURIComponent(link.pathname)).toBe(to);
      // Not URLSearchParams: mail programs do not read "+" as a space.
      const said = new Map(
        link.search
          .slice(1)
          .split('&')
          .map((part) => part.split('=') as [string, string]),
      );
      expect([...said.keys()]).toEqual(['subject', 'body']);
      expect(decodeURIComponent(said.get('subject') ?? '')).toBe(subject);
      expect(decodeURIComponent(said.get('body') ?? '').replaceAll('\r\n', '\n')).toBe(
        body.replaceAll('\r\n', '\n'),
      );
    }),
  );
});

test('a text too long for Windows is left out whole, never cut', () => {
  const { carries, href } = mailLink({ to, subject, body: 'a'.repeat(2_000) });

  expect(carries).toBe('without-text');
  expect(href).not.toContain('body');
});

test('no link is longer than Windows hands on', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 3_000 }), (body) => {
      expect(mailLink({ to, subject, body }).href.length).toBeLessThan(2_048);
    }),
  );
});
