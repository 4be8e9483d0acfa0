import { describe, expect, test } from 'vitest';
import { readConfig } from '../../../shared/config/config.ts';

const issuer = { iss: 'https://his.test/fhir', name: 'HIS', clients: { consult: 'wor' } };
const portal = { name: 'Wegwijs', address: 'https://portaal.test/product/7' };
const letter = { channel: 'text', text: { by: 'post', to: 'Dorpsstraat 1, Lindeveen' } };
const mail = { by: 'mail', to: 'coach@welzijn.test' };

function read(coach: object, issuers: readonly object[] = [issuer]) {
  return readConfig({ issuers, coaches: [{ id: 'a', name: 'A', ...coach }] });
}

function problemsOf(coach: object, issuers?: readonly object[]) {
  const result = read(coach, issuers);
  return result.ok ? [] : result.problems.map(({ field, fault }) => `${field} ${fault.kind}`);
}

describe('how an organisation takes referrals', () => {
  test.each([
    {
      coach: { reference: 'Organization/a' },
      channel: { kind: 'fhir' },
      because: 'a reference alone is what every settings file so far has',
    },
    {
      coach: { channel: 'fhir', reference: 'Organization/a' },
      channel: { kind: 'fhir' },
      because: 'said in full',
    },
    {
      coach: { channel: 'portal', portal: { ...portal, adapter: 'wegwijs' } },
      channel: { kind: 'portal', ...portal, opens: 'here', adapter: 'wegwijs' },
      because: 'a form that the extension can fill',
    },
    {
      coach: { channel: 'portal', portal },
      channel: { kind: 'portal', ...portal, opens: 'here', adapter: undefined },
      because: 'a form that nobody taught us yet: the text is copied',
    },
    {
      coach: { channel: 'portal', portal: { ...portal, opens: 'from-his' } },
      channel: { kind: 'portal', ...portal, opens: 'from-his', adapter: undefined },
      because: 'a portal that takes its patient from the HIS',
    },
    {
      coach: { channel: 'text', text: mail },
      channel: { kind: 'text', ...mail, how: '' },
      because: 'a letter by mail',
    },
    {
      coach: { channel: 'text', text: { by: 'fax', to: '0990-000 021' } },
      channel: { kind: 'text', by: 'fax', to: '0990-000 021', how: '' },
      because: 'a letter by fax',
    },
    {
      coach: { channel: 'text', text: { by: 'post', to: 'Postbus 1, 9990 AA Lindeveen', how: 'Met datum' } },
      channel: { kind: 'text', by: 'post', to: 'Postbus 1, 9990 AA Lindeveen', how: 'Met datum' },
      because: 'a letter by post',
    },
  ])('$because', ({ coach, channel }) => {
    const result = read(coach);

    expect(result.ok && result.value.coaches[0]?.channel).toEqual(channel);
  });

  test.each([
    { coach: {}, problems: ['coaches[0].channel missing'], because: 'nothing says how' },
    {
      coach: { channel: 'fhir' },
      problems: ['coaches[0].reference needed-with'],
      because: 'a server must know it by a reference',
    },
    {
      coach: { channel: 'portal' },
      problems: ['coaches[0].portal needed-with'],
      because: 'a portal without its address',
    },
    {
      coach: { channel: 'portal', portal: { name: 'Wegwijs' } },
      problems: ['coaches[0].portal.address missing'],
      because: 'half a portal',
    },
    {
      coach: { channel: 'portal', portal: { ...portal, address: 'javascript:alert(1)' } },
      problems: ['coaches[0].portal.address no-address'],
      because: 'no address that a browser may open',
    },
    { coach: { channel: 'text' }, problems: ['coaches[0].text needed-with'], because: 'a letter to nowhere' },
    {
      coach: { channel: 'text', text: { by: 'mail', to: '0990-000021' } },
      problems: ['coaches[0].text.to wrong-form'],
      because: 'a number is no mail address',
    },
    {
      coach: { channel: 'text', text: { by: 'mail', to: 'a@b.test?bcc=c@d.test' } },
      problems: ['coaches[0].text.to wrong-form'],
      because: 'an address that would add another addressee',
    },
    {
      coach: { channel: 'text', text: { by: 'fax', to: 'coach@welzijn.test' } },
      problems: ['coaches[0].text.to wrong-form'],
      because: 'a mail address is no fax number',
    },
    {
      coach: { channel: 'text', text: { ...mail, by: 'mailbox' } },
      problems: ['coaches[0].text.by not-one-of'],
      because: 'a way that we do not know',
    },
    {
      coach: { channel: 'text', text: mail, portal },
      problems: ['coaches[0].portal not-with'],
      because: 'two ways at once: it would be chance which counts',
    },
    {
      coach: { reference: 'Organization/a', text: mail },
      problems: ['coaches[0].text not-with'],
      because: 'a letter beside a server without saying so',
    },
    {
      coach: { ...letter, faces: [{ hours: 'ma t/m wo' }] },
      problems: ['coaches[0].faces[0].firstName missing'],
      because: 'a face has a name',
    },
    {
      coach: { ...letter, faces: [{ firstName: 'Bo', photo: 'https://x.example/bo.jpg' }] },
      problems: ['coaches[0].faces[0].photo wrong-form'],
      because: 'a picture elsewhere would tell that server of every consult',
    },
    {
      coach: { ...letter, faces: [{ firstName: 'Bo', photo: 'data:image/svg+xml;base64,AAAA' }] },
      problems: ['coaches[0].faces[0].photo wrong-form'],
      because: 'a drawing may hold a script',
    },
    {
      coach: {
        ...letter,
        faces: [{ firstName: 'Bo', photo: `data:image/png;base64,${'A'.repeat(20_000)}` }],
      },
      problems: ['coaches[0].faces[0].photo too-many-letters'],
      because: 'every consult loads it',
    },
    { coach: { channel: 'fax' }, problems: ['coaches[0].channel not-one-of'], because: 'no such channel' },
  ])('is named with its fault: $because', ({ coach, problems }) => {
    expect(problemsOf(coach)).toEqual(problems);
  });

  test.each([
    { coach: { channel: 'portal', portal }, problems: [], because: 'a portal needs no server' },
    { coach: { channel: 'text', text: mail }, problems: [], because: 'a letter needs no server' },
    {
      coach: { reference: 'Organization/a' },
      problems: ['coaches[0].channel no-server'],
      because: 'nobody could be asked',
    },
  ])('without any server: $because', ({ coach, problems }) => {
    expect(problemsOf(coach, [])).toEqual(problems);
  });
});
