import { describe, expect, test } from 'vitest';
import { columnIds, columnOf, templateHeadings } from '../../../shared/sheet/columns.ts';

describe('a heading', () => {
  test.each([
    { heading: 'Datum verwijzing', column: 'sent', because: 'it is the template' },
    { heading: 'VERWIJSDATUM', column: 'sent', because: 'capitals say nothing' },
    {
      heading: ' datum   van de verwijzing ',
      column: 'sent',
      because: 'filling words and spaces say nothing',
    },
    { heading: 'Verwijzing (datum, dd-mm-jjjj)', column: 'sent', because: 'what is in brackets explains' },
    { heading: 'Aanmelddatum', column: 'sent', because: 'coaches speak of an aanmelding' },
    { heading: 'Datum 1e contact', column: 'contact', because: 'people write numbers' },
    { heading: 'eerste contact met cliënt', column: 'contact', because: 'with whom is clear' },
    { heading: 'Kennismakingsgesprek', column: 'intake', because: 'an intake has two names' },
    { heading: 'M/V', column: 'sex', because: 'that is all there is above it' },
    { heading: 'Geb.datum', column: 'birth-date', because: 'it is shortened' },
    { heading: "Thema's", column: 'theme', because: 'an apostrophe says nothing' },
    { heading: 'Reden beeindiging', column: 'end-reason', because: 'accents are left out by some' },
    { heading: 'Terugkoppeling aan huisarts', column: 'feedback', because: 'the referrer is meant' },
    { heading: 'Type zorgverlener', column: 'referrer-type', because: 'the regional plan calls it so' },
    { heading: 'Naam verwijzer', column: 'practice', because: 'the regional plan counts practices by it' },
    { heading: 'Naam cliënt', column: undefined, because: 'a name is never read' },
    { heading: 'Opmerkingen', column: undefined, because: 'free text is never read' },
    { heading: 'Telefoonnummer', column: undefined, because: 'it is no registration number' },
    { heading: '', column: undefined, because: 'nothing is no heading' },
  ])('"$heading" is $column: $because', ({ heading, column }) => {
    expect(columnOf(heading, {})).toBe(column);
  });

  test('is what the user says it is, whatever the list says', () => {
    const said = { verwijsdatum: 'ignore', opmerkingen: 'reason' } as const;
    expect([columnOf('Verwijsdatum', said), columnOf('Opmerkingen', said)]).toEqual([undefined, 'reason']);
  });

  test('of the template is known for each column', () => {
    expect(templateHeadings.map((heading) => columnOf(heading, {}))).toEqual([...columnIds]);
  });
});
