import { describe, expect, test } from 'vitest';
import { type MessageSender, type OwnPlace, receive } from '../../../extension/messages.ts';

const own: OwnPlace = { id: 'ours', origin: 'chrome-extension://ours' };
const hisPage: MessageSender = {
  id: 'ours',
  url: 'https://his.voorbeeld.example/d/1',
  frameId: 0,
  tab: { id: 7 },
};
const ownPage: MessageSender = { id: 'ours', url: 'chrome-extension://ours/sidepanel.html' };

const news = {
  kind: 'page-reading',
  page: '1-2-3-4-5',
  number: 1,
  adapter: 'sandbox-his',
  reading: { status: 'no-patient' },
};
const take = { kind: 'portal/take' };

describe('a page’s script', () => {
  test('may say what it reads; the tab and the address are the browser’s word', () => {
    expect(receive(news, hisPage, own)).toMatchObject({ from: 'his-page', tab: 7, url: hisPage.url });
  });

  test('may ask what waits for its tab', () => {
    expect(receive(take, hisPage, own)).toEqual({ from: 'portal-page', tab: 7, url: hisPage.url });
  });
});

describe('is refused:', () => {
  test.each([
    { message: news, sender: { ...hisPage, id: 'other' }, because: 'another extension' },
    { message: news, sender: { ...hisPage, id: undefined }, because: 'a web page has no id' },
    { message: news, sender: { ...hisPage, frameId: 3 }, because: 'an iframe of somebody in the HIS page' },
    {
      message: { kind: 'page-hello', url: hisPage.url },
      sender: { ...hisPage, frameId: 6 },
      because: 'a page that the browser loads ahead, and nobody has opened',
    },
    { message: news, sender: { ...hisPage, tab: undefined }, because: 'no tab, so no page' },
    { message: news, sender: { ...hisPage, url: 'file:///tmp/x.html' }, because: 'no web page' },
    { message: news, sender: { ...hisPage, url: undefined }, because: 'nobody knows where it came from' },
    { message: news, sender: ownPage, because: 'our own pages read no HIS' },
    { message: { ...news, tab: 9 }, sender: hisPage, because: 'a page may not name a tab' },
    {
      message: { ...news, reading: { status: 'patient' } },
      sender: hisPage,
      because: 'a patient without a name',
    },
    { message: { ...news, number: -1 }, sender: hisPage, because: 'malformed' },
    { message: 'open-panel', sender: hisPage, because: 'no object' },
    { message: null, sender: hisPage, because: 'nothing at all' },
    {
      message: { kind: 'portal/offer', tab: 7, content: {} },
      sender: hisPage,
      because: 'only the panel hands patient data over',
    },
    { message: take, sender: ownPage, because: 'only a tab takes' },
  ])('$because', ({ message, sender }) => {
    expect(receive(message, sender, own)).toBe('refused');
  });
});
