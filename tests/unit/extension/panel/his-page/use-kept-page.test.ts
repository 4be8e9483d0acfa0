import { describe, expect, test } from 'vitest';
import type { HisPage } from '../../../../../extension/connection/his-pages.ts';
import { keptAfter } from '../../../../../extension/panel/his-page/use-kept-page.ts';
import { onPage } from '../../../../builders/his-page.ts';

const ria = onPage('Ria van den Berg', { tab: 1 });
const jan = onPage('Jan Smit', { tab: 1 });
const riaAgain = onPage('Ria van den Berg', { tab: 1, page: 'page-b' });
const doubtIn = (tab: number): HisPage => ({
  ...ria,
  tab,
  reading: { status: 'doubt', why: 'half-rendered' },
});
const list: HisPage = { ...ria, reading: { status: 'no-patient' } };

describe('the panel keeps', () => {
  test.each([
    { pages: [ria], kept: ria, because: 'the page names her' },
    { pages: [ria, undefined], kept: ria, because: 'the HIS goes to another page of hers, perhaps' },
    { pages: [ria, doubtIn(1)], kept: ria, because: 'that page is not ready yet' },
    { pages: [ria, undefined, riaAgain], kept: riaAgain, because: 'it was one of hers' },
    { pages: [ria, undefined, jan], kept: jan, because: 'it was his: nothing of her stays' },
    { pages: [ria, doubtIn(1), jan], kept: jan, because: 'a switch that went through doubt is a switch' },
    { pages: [ria, list], kept: undefined, because: 'the list of patients is open: she was left' },
    { pages: [ria, doubtIn(2)], kept: undefined, because: 'another tab is in front, whoever is in it' },
    { pages: [doubtIn(1)], kept: undefined, because: 'nobody was there' },
    { pages: [undefined], kept: undefined, because: 'there is no HIS' },
  ])('$kept.reading.patient.name: $because', ({ pages, kept }) => {
    expect(pages.reduce<HisPage | undefined>(keptAfter, undefined)).toEqual(kept);
  });
});
