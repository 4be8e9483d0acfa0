import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadAllText } from '../../../extension/own-pages/load-all-text.ts';
import { loadCoachText } from '../../../shared/coach/load-coach-text.ts';
import { readRegion } from '../../../shared/config/region/read-region.ts';
import type { RegionSource } from '../../../shared/config/region/region-source.ts';
import type { JournalEntry } from '../../../shared/domain/referral/as-text/journal-entry.ts';
import { loadPanelText } from '../../../shared/panel/context/load-panel-text.ts';
import { loadFactsheetWords } from '../../../shared/panel/region/factsheet-words.ts';
import { loadVolumeText } from '../../../shared/volume/load-volume-text.ts';
import { loadWorklistText } from '../../../shared/worklist/load-worklist-text.ts';

/** An invented region with words of its own for everything. */
const json: object = JSON.parse(readFileSync('tests/fixtures/regions/de-wending.json', 'utf8'));
const wending: RegionSource = { kind: 'value', json };

/** Words that only the first region has. Lifestyle and culture coaches are other professions, and stay. */
const ofTheFirst =
  /(?<!leefstijl|cultuur|lifestyle[ -])coach|link worker|op recept|\bWoR\b|welzijnsorganisatie|welfare organisation/i;

/** Every sentence of a tree of texts, with the path to it. */
function sentencesIn(value: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    return [0, 1, '', 'x'].flatMap((given) => {
      try {
        return sentencesIn(value(given, given, given, given), `${path}()`);
      } catch {
        return []; // it wants something else than a number or a word
      }
    });
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => sentencesIn(one, `${path}.${name}`));
}

test('the file of this region has nothing wrong in it', () => {
  expect(readRegion(wending).problems).toEqual([]);
});

describe.each(['nl', 'en'] as const)('in %s', (language) => {
  test.each([
    { screen: 'panel', load: () => loadPanelText(language, wending) },
    { screen: 'extension', load: () => loadAllText(language, wending) },
    { screen: 'worklist', load: () => loadWorklistText(language, wending) },
    { screen: 'numbers', load: () => loadVolumeText(language, wending) },
    { screen: 'coach’s app', load: () => loadCoachText(language, wending) },
    { screen: 'factsheet', load: () => loadFactsheetWords(language, wending) },
  ])('no word of the first region is left on the $screen', async ({ screen, load }) => {
    const left = sentencesIn(await load(), screen).filter(([, sentence]) => ofTheFirst.test(sentence));
    expect(left).toEqual([]);
  });

  test('its own sentences stand in place of ours, and what it did not write is ours', async () => {
    const ours = await loadPanelText(language);
    const { prompts, conversation, referral, feedback, considerations } = await loadPanelText(
      language,
      wending,
    );

    const coach = language === 'nl' ? 'makelaar' : 'broker';
    expect(prompts['propose-coach-calls-first'].sentence).toBe(`Een ${coach} drinkt thee met u.`);
    expect(referral.options.themes).not.toEqual(ours.referral.options.themes);
    expect(referral.options.themes.nature).toBe('De moestuin');
    expect(referral.options.themes['https://wending.example/codes/wor-theme|pontje']).toBe(
      'Varen met het pontje',
    );
    expect(conversation.addedPrompts).toMatchObject([{ id: 'open-keukentafel', notesTo: 'nowhere' }]);
    expect(Object.keys(prompts)).toContain('open-keukentafel');
    expect(feedback.steps.intake).toBe('Theedrinken');
    expect(considerations.routes['debt-help'].label).toBe('Geldhulp');
    expect(considerations.added.map(({ id, shows }) => [id, shows.themes])).toEqual([
      ['moestuin', ['nature']],
    ]);
    const { coach: inApp, feedback: steps } = await loadCoachText(language, wending);
    expect(inApp.endReasons.threshold).toBe('Nog te spannend');
    const added = 'https://wending.example/codes/wor-ending|brug-dicht';
    expect(inApp.endReasons).toHaveProperty([added], 'De brug was dicht');
    const { volume } = await loadVolumeText(language, wending);
    expect(volume.answers.endReasons).toHaveProperty([added], 'De brug was dicht');
    expect(volume.answers.endReasons.threshold).toBe('Nog te spannend');
    expect(steps.steps.intake).toBe('Theedrinken');
  });
});

describe('what is kept or handed out', () => {
  const told = { patientsWords: 'Mijn coach is lief.', whatMatters: '', reasons: ['Stress'] };
  const consent = { form: 'oral', feedback: 'given' } as const;

  test.each<{ entry: JournalEntry; line: string }>([
    {
      entry: { kind: 'declined', s: { became: 'declined', ...told, whyNot: '', askAgain: '' } },
      line: 'P: De Wending besproken, wil (nog) niet.',
    },
    {
      entry: { kind: 'message', s: { at: undefined, dated: 'on', author: 'A. Bos', text: 'Gebeld.' } },
      line: 'S: Makelaar A. Bos: Gebeld.',
    },
    {
      entry: {
        kind: 'referred',
        s: told,
        e: { registrationCode: 'Z68' },
        p: { coach: 'Coach & Co', themes: [], consent, contactBy: '2026-12-07', feedbackMoments: [] },
      },
      line: 'P: De Wending: verwezen naar Coach & Co.',
    },
  ])('the line of the journal: $line', async ({ entry, line }) => {
    const { journal } = await loadPanelText('en', wending);

    const lines = journal.lines(entry);

    expect(lines).toContain(line);
    if (entry.kind !== 'message') expect(lines, 'the patient said that').toContain('Mijn coach is lief.');
  });
});
