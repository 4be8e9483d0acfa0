import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRegion } from '../../../../shared/config/region/read-region.ts';

const value = (json: object) => readRegion({ kind: 'value', json });
const text = (json: string) => readRegion({ kind: 'text', text: json });
const wrong = ({ problems }: ReturnType<typeof readRegion>) =>
  problems.map(({ field, fault }) => `${field} ${fault.kind}`);

const turkish = {
  language: 'tr',
  name: 'Türkçe',
  translatedBy: 'Z. Kaya',
  title: 'Welzijn op Recept',
  subtitle: 'x',
  parts: ['what', 'who-calls', 'you-decide', 'cost'].map((id) => ({ id, heading: 'x', body: '{werkdagen}' })),
  yourself: 'x',
  phone: 'x',
  page: 'x',
  scan: 'x',
};
const ownRoute = {
  id: 'moestuin',
  label: 'De moestuin',
  explanation: 'Samen tuinieren.',
  shows: { themes: ['nature'] },
};
const meeting = { date: '2026-12-10', what: 'Lunch over verwijzen' };

describe('what is wrong in a region’s file', () => {
  test.each([
    { json: { name: 7 }, problems: ['name wrong-type'], because: 'a number is no text' },
    { json: { name: ' ' }, problems: ['name empty'], because: 'a region without a name leaves it out' },
    { json: { naam: 'Zuid' }, problems: ['naam unknown-setting'], because: 'a misspelt field does nothing' },
    {
      json: { name: 'z'.repeat(81) },
      problems: ['name too-many-letters'],
      because: 'a name is on one line',
    },
    {
      json: { validUntil: '30-11-2026' },
      problems: ['validUntil wrong-form'],
      because: 'a date is written as a computer reads it',
    },
    {
      json: { validUntil: '2026-02-30' },
      problems: ['validUntil wrong-form'],
      because: 'there is no such day',
    },
    { json: { reviewedOn: '2026' }, problems: ['reviewedOn wrong-form'], because: 'a year is no day' },
    { json: { factsheet: [] }, problems: ['factsheet wrong-type'], because: 'a list is no group' },
    {
      json: { factsheet: { training: [{ label: 'Cursus', link: 'javascript:alert(1)' }] } },
      problems: ['factsheet.training[0].link no-address'],
      because: 'a browser would run it',
    },
    {
      json: { factsheet: { meetings: [meeting, { date: '2026-12-11' }] } },
      problems: ['factsheet.meetings[1].what missing'],
      because: 'a meeting has a name',
    },
    {
      json: { factsheet: { cards: [{ id: 'waarom', text: 'Daarom.' }] } },
      problems: ['factsheet.cards[0].id not-one-of'],
      because: 'there are four cards',
    },
    {
      json: {
        factsheet: {
          cards: [
            { id: 'what', text: 'Een.' },
            { id: 'what', text: 'Twee.' },
          ],
        },
      },
      problems: ['factsheet.cards[1] twice'],
      because: 'it would be chance which of them counts',
    },
    {
      json: { factsheet: { cards: [{ id: 'what', text: 'woord. '.repeat(61) }] } },
      problems: ['factsheet.cards[0].text too-many-words'],
      because: 'a card has sixty words',
    },
    {
      json: { factsheet: { cards: [{ id: 'what', text: 'woord '.repeat(26) }] } },
      problems: ['factsheet.cards[0].text long-sentence'],
      because: 'no one reads it in ten minutes',
    },
    {
      json: { factsheet: { cards: [{ id: 'how', text: 'De coach belt binnen vijf dagen.' }] } },
      problems: ['factsheet.cards[0].text no-placeholder'],
      because: 'the norm is that of the settings, and would otherwise differ from it one day',
    },
    {
      json: { factsheet: { cards: [{ id: 'what', text: 'Dag {naam}.' }] } },
      problems: ['factsheet.cards[0].text unknown-placeholder'],
      because: 'nothing can be filled in there',
    },
    {
      json: { routes: [{ ...ownRoute, id: 'Eigen route' }] },
      problems: ['routes[0].id wrong-form'],
      because: 'an id is no sentence',
    },
    {
      json: { routes: [{ ...ownRoute, shows: undefined }] },
      problems: ['routes[0].shows needed-with'],
      because: 'a route of its own needs a ground',
    },
    {
      json: { routes: [{ ...ownRoute, shows: { signals: [], themes: [] } }] },
      problems: ['routes[0].shows needed-with'],
      because: 'an empty ground is none',
    },
    {
      json: { routes: [{ ...ownRoute, shows: { signals: ['eenzaam'], themes: ['nature'] } }] },
      problems: ['routes[0].shows.signals[0] not-one-of'],
      because: 'a signal goes by our id; its theme still counts',
    },
    {
      json: { routes: [{ ...ownRoute, id: 'debt-help' }] },
      problems: ['routes[0].shows not-with'],
      because: 'when a route of ours is named is a clinical choice',
    },
    {
      json: { routes: [ownRoute, ownRoute] },
      problems: ['routes[1] twice'],
      because: 'it would be chance which of them counts',
    },
    {
      json: { leaflet: { translations: [{ ...turkish, language: 'en' }] } },
      problems: ['leaflet.translations[0].language wrong-form'],
      because: 'English is ours',
    },
    {
      json: { leaflet: { translations: [{ ...turkish, parts: turkish.parts.slice(1) }] } },
      problems: ['leaflet.translations[0].parts missing-parts'],
      because: 'half a leaflet tells half',
    },
    {
      json: { leaflet: { translations: [{ ...turkish, translatedBy: undefined }] } },
      problems: ['leaflet.translations[0].translatedBy missing'],
      because: 'a person stands for it',
    },
    {
      json: { leaflet: { translations: [{ ...turkish, direction: 'up' }] } },
      problems: ['leaflet.translations[0].direction not-one-of'],
      because: 'a page reads from left or from right',
    },
    {
      json: { leaflet: { translations: [turkish, turkish] } },
      problems: ['leaflet.translations[1] twice'],
      because: 'it would be chance which of them counts',
    },
    {
      json: { leaflet: { translations: [{ ...turkish, yourself: 'Kom {naam}.' }] } },
      problems: ['leaflet.translations[0].yourself unknown-placeholder'],
      because: 'nothing of a patient is filled in',
    },
    {
      json: { prompts: [{ id: 'hoe-gaat-het', sentence: 'Hoe gaat het?', dimension: 'mind' }] },
      problems: ['prompts[0].id wrong-form'],
      because: 'no phase says where it belongs',
    },
    {
      json: { prompts: [{ id: 'open-own', sentence: 'Hoe gaat het?' }] },
      problems: ['prompts[0].dimension needed-with'],
      because: 'it is about one of the six dimensions',
    },
    {
      json: { prompts: [{ id: 'open-what-changed', sentence: 'Wat is er?', fits: ['stress'] }] },
      problems: ['prompts[0].fits not-with'],
      because: 'a question of ours keeps its place',
    },
    {
      json: { prompts: [{ id: 'propose-own', sentence: 'Zal zij bellen?', dimension: 'mind' }] },
      problems: ['prompts[0].sentence no-placeholder'],
      because: 'one that proposes names the coach',
    },
    {
      json: { prompts: [{ id: 'open-own', sentence: 'Welke interventie?', dimension: 'mind' }] },
      problems: ['prompts[0].sentence hard-word'],
      because: 'it is said to a patient',
    },
  ])('$problems: $because', ({ json, problems }) => {
    expect(wrong(value(json))).toEqual(problems);
  });

  test('is left out, and all the rest counts', () => {
    const { region, problems } = value({
      name: 'Regio Zuid',
      owner: 3,
      factsheet: {
        partners: ['Gemeente', 5, 'Zorggroep'],
        meetings: [{ date: 'morgen', what: 'Weg' }, meeting],
        film: { label: 'Film' },
      },
    });

    expect(region).toMatchObject({
      name: 'Regio Zuid',
      factsheet: { partners: ['Gemeente', 'Zorggroep'], meetings: [meeting] },
    });
    expect(region.owner).toBeUndefined();
    expect(region.factsheet.film).toBeUndefined();
    expect(problems.map(({ field }) => field).toSorted()).toEqual([
      'factsheet.film.link',
      'factsheet.meetings[0].date',
      'factsheet.partners[1]',
      'owner',
    ]);
  });

  test('is told with its line', () => {
    const { problems } = text(
      '{\n  "name": "Zuid",\n  "factsheet": {\n    "partners": ["a",\n      4]\n  }\n}',
    );

    expect(problems).toMatchObject([{ field: 'factsheet.partners[1]', line: 5 }]);
  });

  test('a placeholder is told wherever it stands in a text, and never taken for another', () => {
    const name = fc.stringMatching(/^[a-z]{1,12}$/);
    fc.assert(
      fc.property(name, fc.stringMatching(/^[A-Z][a-z ]{0,20}$/), (placeholder, words) => {
        const card = { id: 'how', text: `${words} {werkdagen} {${placeholder}}.` };
        const found = wrong(value({ factsheet: { cards: [card] } }));
        const isOurs = placeholder === 'werkdagen';
        expect(found).toEqual(isOurs ? [] : ['factsheet.cards[0].text unknown-placeholder']);
      }),
    );
  });

  test('a date that has gone by is no mistake: the factsheet says it', () => {
    expect(value({ validUntil: '2020-01-01' })).toMatchObject({
      region: { validUntil: '2020-01-01' },
      problems: [],
    });
  });

  test('HTML is text like any other', () => {
    const html = '<b>Regio</b><script>alert(1)</script>';
    expect(value({ name: html })).toMatchObject({ region: { name: html }, problems: [] });
  });
});
