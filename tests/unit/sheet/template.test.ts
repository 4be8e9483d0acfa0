import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { wijkTable } from '../../../shared/domain/indicators/demographics.ts';
import { columnOf } from '../../../shared/sheet/columns.ts';
import { readFile } from '../../../shared/sheet/read-file.ts';
import { findRegistered, readRegistration } from '../../../shared/sheet/registration.ts';
import { templateFile } from '../../../shared/sheet/template.ts';
import { wordColumns } from '../../../shared/sheet/word-lists.ts';
import { dutchLabels, templateChoices } from '../../../shared/volume/sheet-labels.ts';

const rules = { columns: {}, words: {}, labels: [dutchLabels], table: wijkTable([]), today: '2026-12-01' };

async function opened() {
  const { name, content } = templateFile(templateChoices);
  return readFile({ name, size: content.length, arrayBuffer: async () => content.buffer }, {});
}

describe('the template of a registration', () => {
  test('opens with nothing to correct', async () => {
    const registered = findRegistered(await opened(), {});
    const { referrals, problems, unknownWords } = readRegistration(registered, rules);

    expect(registered.map(({ sheet }) => sheet.sheet)).toEqual(['Registratie']);
    expect(registered[0]?.headings.filter((heading) => columnOf(heading, {}) === undefined)).toEqual([]);
    expect({ problems, unknownWords }).toEqual({ problems: [], unknownWords: [] });
    expect(referrals).toMatchObject([
      { sentOn: '2026-03-02', reasons: ['low-mood', 'loneliness'], themes: ['taking-part'] },
    ]);
  });

  test('has all parts of a style that the format asks for, or other programs call the file broken', () => {
    const { content } = templateFile(templateChoices);
    const styles = strFromU8(unzipSync(content)['xl/styles.xml'] ?? new Uint8Array());

    expect(styles).not.toMatch(/<(fill|font|border|xf)\/>/);
    expect(styles.match(/<fill><patternFill /g)).toHaveLength(2);
    for (const xf of styles.match(/<xf [^>]*>/g) ?? [])
      expect(xf).toMatch(/numFmtId.*fontId.*fillId.*borderId/);
  });

  test.each(wordColumns)('offers only words for %s that are understood', async (column) => {
    const [{ rows } = { rows: [] }] = await opened();
    const [headings = []] = rows;
    const at = headings.findIndex((heading) => columnOf(String(heading), {}) === column);
    const sent = headings.findIndex((heading) => columnOf(String(heading), {}) === 'sent');
    const chosen = templateChoices[column].map((word) =>
      headings.map((_, index) => (index === at ? word : index === sent ? '2-3-2026' : '')),
    );
    const sheet = { file: 'a', sheet: '', rows: [headings, ...chosen] };

    expect(chosen.length).toBeGreaterThan(1);
    expect(readRegistration(findRegistered([sheet], {}), rules).unknownWords).toEqual([]);
  });
});
