import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { webCrypto } from '../../../../shared/fhir/smart/web-crypto.ts';

const { generatePKCEChallenge } = webCrypto;

test('a PKCE pair is as RFC 7636 has it, also where a byte needs a letter of the URL alphabet', async () => {
  for (let pair = 0; pair < 50; pair += 1) {
    const { codeVerifier, codeChallenge } = await generatePKCEChallenge();

    expect(codeVerifier).toMatch(/^[A-Za-z0-9\-_]{43,128}$/);
    expect(codeChallenge).toBe(createHash('sha256').update(codeVerifier).digest('base64url'));
  }
});

test('no two sign-ins share a secret', async () => {
  const [one, other] = await Promise.all([generatePKCEChallenge(), generatePKCEChallenge()]);

  expect(one.codeVerifier).not.toBe(other.codeVerifier);
});
