import type { LeafletPartId } from '../../../domain/region/translations.ts';

/** What a leaflet is filled in with. Nothing of a patient is among it. */
export type LeafletFacts = {
  readonly workingDays: number;
  /** In the region's own words; undefined: it costs nothing. */
  readonly cost: string | undefined;
};

/** A part of the leaflet. */
type LeafletPart = { readonly id: LeafletPartId; readonly heading: string; readonly body: string };

/** For somebody who wants to think about it: B1, short sentences, nothing that a GP would have to explain. */
export const nlLeaflet = {
  close: 'Sluiten',
  print: 'Afdrukken (A5)',
  showTheWay: 'Leg vast: alleen op welzijn gewezen',
  language: 'Taal van de folder',
  languages: { nl: 'Nederlands', en: 'English' },
  translatedBy: (name: string) => `Vertaald door ${name}. Controleer zelf of dit de taal van de patiënt is.`,
  title: 'Welzijn op Recept',
  subtitle: 'Samen iets vinden wat bij u past',
  parts: (facts: LeafletFacts): readonly LeafletPart[] => [
    {
      id: 'what',
      heading: 'Wat is het?',
      body: 'Soms voelt u zich niet goed. U bent alleen, u slaapt slecht of u heeft zorgen. Een welzijnscoach praat met u over wat u graag wilt. Samen zoekt u iets in uw buurt. Dat kan van alles zijn: wandelen, samen eten, iets leren of iemand helpen.',
    },
    {
      id: 'who-calls',
      heading: 'Wie belt mij?',
      body: `Zegt u ja? Dan geeft uw huisarts uw naam en nummer aan de coach. De coach belt u binnen ${facts.workingDays} werkdagen. Zegt u nee? Dan belt er niemand.`,
    },
    {
      id: 'you-decide',
      heading: 'U beslist',
      body: 'U kiest zelf wat u doet. U mag iemand meenemen. U mag altijd stoppen. Uw huisarts blijft uw huisarts.',
    },
    {
      id: 'cost',
      heading: 'Wat kost het?',
      body: facts.cost ?? 'De gesprekken met de coach kosten u niets.',
    },
  ],
  yourself: 'U kunt ook zelf bellen of langsgaan. Dat kan zonder uw huisarts.',
  phone: 'Telefoon',
  page: 'Lees meer:',
  scan: 'Richt de camera van uw telefoon op dit vierkant.',
};

/** The leaflet in every language has this shape. */
export type LeafletText = typeof nlLeaflet;

/** What is printed on a leaflet, whoever wrote it. */
export type LeafletWords = Pick<
  LeafletText,
  'title' | 'subtitle' | 'parts' | 'yourself' | 'phone' | 'page' | 'scan'
>;
