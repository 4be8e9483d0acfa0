import type { ConfigText } from '../nl/config-text.ts';

/** What is wrong with a setting, in English. */
export const enConfig = {
  missing: 'is missing; fill in a value',
  expected: {
    text: 'must be text, between quotation marks',
    'whole-number': 'must be a whole number, without quotation marks',
    number: 'must be a number, without quotation marks',
    list: 'must be a list, between [ and ]',
    group: 'must be a group of settings, between { and }',
  },
  empty: 'is empty; fill in a value or take the setting away',
  emptyList: 'is an empty list; name at least one',
  atLeast: (minimum: number) => `is too small; at least ${minimum}`,
  atMost: (maximum: number) => `is too large; at most ${maximum}`,
  notOneOf: (allowed: string) => `is none of the possible values: ${allowed}`,
  noCodeSystem: (ours: string) =>
    `is none of our codes (${ours}). If it is one of your own, name a codeSystem in the file as well, such as https://region.example.org/codes`,
  moreMistakes: (count) => `has ${count} more mistakes. Mend what is above first.`,
  noAddress: 'is no complete web address, such as https://his.example.org/fhir',
  forms: {
    'iso-date': 'must be a date such as 2026-11-30',
    'map-file': 'must be a .json, .csv or .xlsx file beside config.json, or a web address',
    'clock-time': 'must be a time such as 10:00',
    'phone-number': 'must be a telephone number, in digits',
    photo: 'must be a picture itself, as data:image/jpeg;base64,… (or png, webp)',
    'file-name': 'must be the name of a .json file beside config.json, such as "region.json"',
    'other-language': 'must be the code of a language other than nl or en, such as "tr" or "ar"',
    'prompt-id':
      'is no question of ours, and one of your own begins with its phase, such as "open-own-question" (open, broaden, energy, propose, agree)',
    'own-id': 'must be of small letters, digits and dashes, such as "own-route"',
    'coach-reference': 'must be HealthcareService/… or Organization/…, with the id on the server',
    'postcode-digits': 'must be the four digits of a postcode, such as "9991"',
    'mail-address': 'must be one e-mail address, such as name@example.nl',
    'fax-number': 'must be a fax number, in digits',
    'icpc-code': 'must be an ICPC code, such as Z68 or Z05.01',
  },
  line: (line) => `line ${line}`,
  tooManyLetters: (maximum) => `is too long; at most ${maximum} characters`,
  tooManyWords: (maximum) => `is too long; at most ${maximum} words`,
  tooMany: (maximum) => `is too long; at most ${maximum} lines`,
  longSentence: (maximum, begins) =>
    `has a sentence of more than ${maximum} words ("${begins} …"); cut it in two`,
  hardWord: (word) => `uses "${word}", a hard word for patients; choose a plain one`,
  missingParts: (parts: string) => `is not complete; needed are ${parts}`,
  noPlaceholder: (name) => `lacks {${name}}; put it where the program is to fill it in`,
  unknownPlaceholder: (name, allowed) =>
    `has {${name}}, which the program cannot fill in; ${allowed === '' ? 'take it away' : `choose from ${allowed}`}`,
  fileTooLarge: (maximum) => `is too large; at most ${maximum / 1_000_000} MB`,
  notUtf8: (line) => `is not saved as UTF-8 (look at line ${line}); save it as UTF-8`,
  neededWith: (setting: string) => `is missing; ${setting} needs it: fill it in or choose otherwise`,
  notWith: (setting: string) => `does not go with ${setting}; take it away or choose otherwise`,
  noServer: 'asks for a server; name one at issuers, or choose "portal" or "text"',
  unknownSetting: 'is not a setting we know; check the spelling or take it away',
  twice: 'is there twice; leave one',
  notFound: 'was not found beside index.html',
  noJson: (line, column) =>
    `is no valid JSON; look at line ${line}, character ${column} (often a comma or quotation mark too many or too few)`,
  whole: 'the whole file',
} satisfies ConfigText;
