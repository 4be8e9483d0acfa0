import type { AddedRoute, ConsiderationId } from '../../../domain/considerations/consideration.ts';

/** A route: its name, and in one sentence what it is for. */
export type RouteText = { readonly label: string; readonly explanation: string };

/** Other routes to consider, in Dutch. A region's own label goes before ours. */
export const nlConsiderations = {
  routes: {
    'debt-help': {
      label: 'Schuldhulp of sociaal raadslieden',
      explanation: 'Hulp bij schulden, toeslagen, brieven en formulieren.',
    },
    'social-work': {
      label: 'Maatschappelijk werk of sociaal wijkteam',
      explanation: 'Hulp bij problemen thuis, op het werk of met instanties.',
    },
    'caregiver-support': {
      label: 'Mantelzorgondersteuning',
      explanation: 'Voor wie zorgt voor een zieke partner, kind of ander familielid.',
    },
    'mental-health-practice': {
      label: 'POH-GGZ of mentaal gezondheidsnetwerk',
      explanation: 'Als klachten meer vragen dan een activiteit of een luisterend oor.',
    },
    'fall-prevention': {
      label: 'Valpreventie',
      explanation: 'Voor 65-plussers die gevallen zijn of bang zijn om te vallen.',
    },
    'lifestyle-programme': {
      label: 'Leefstijlprogramma (GLI)',
      explanation: 'Begeleiding bij gezonder leven, voor volwassenen met overgewicht.',
    },
    'child-weight': {
      label: 'Kind naar Gezonder Gewicht',
      explanation: 'Begeleiding voor kinderen met overgewicht en hun ouders.',
    },
    'promising-start': {
      label: 'Kansrijke Start',
      explanation: 'Extra steun tijdens de zwangerschap.',
    },
    'language-help': {
      label: 'Taalhuis',
      explanation: 'Voor wie beter wil leren lezen, schrijven, rekenen of omgaan met de computer.',
    },
    'sport-culture-coach': {
      label: 'Buurtsport- of cultuurcoach',
      explanation: 'Kent het aanbod aan bewegen en cultuur in de buurt, en gaat de eerste keer mee.',
    },
    'company-doctor': {
      label: 'Bedrijfsarts',
      explanation: 'Voor wie werkt en uitvalt of dreigt uit te vallen.',
    },
    'drop-in-support': {
      label: 'Laagdrempelig steunpunt',
      explanation: 'Inloop met ervaringsdeskundigen, voor herstel en zelfregie. Zonder verwijzing.',
    },
    'welfare-without-referral': {
      label: 'Welzijn zonder recept',
      explanation: 'Inwoners kunnen zelf naar de welzijnsorganisatie. Een verwijzing is niet nodig.',
    },
  } satisfies Record<ConsiderationId, RouteText>,
  /** Routes that a region added, with their ground; see docs/REGION.md. */
  added: [] as readonly AddedRoute[],
  wish: (theme: string) => `Wens: ${theme}`,
  /** Said instead of signals or entries, for what is shown to everybody. */
  always: 'Kan voor iedereen',
  recognised: (signal: string) => `Signaal: ${signal}`,
  caution: (caution: string) => `Let op: ${caution}`,
  maybeMore: 'Niet alles kon worden gelezen. Er kunnen meer routes passen.',
};
