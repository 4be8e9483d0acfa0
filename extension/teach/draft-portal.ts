import { portalFields } from '../../shared/domain/referral/portal-values.ts';
import type { AdapterReading } from '../adapter/adapter-problem.ts';
import type { DateFormat } from '../adapter/date-format.ts';
import type { PortalAdapter } from '../portal/portal-adapter.ts';
import { readPortalAdapter } from '../portal/read-portal-adapter.ts';
import { isStableName } from './stable-name.ts';
import type { FieldPick, FormPart, PickedCandidate } from './teach-form-messages.ts';

/** What was pointed at for one value, by what it is found again, and what was said of it. */
type PartChoice = {
  readonly pick: FieldPick;
  readonly by: PickedCandidate | undefined;
  /** How a text field wants a date. */
  readonly date: DateFormat;
  /** Our word → the form's, where they differ. */
  readonly options: Readonly<Record<string, string>>;
};
export type PartChoices = Readonly<Partial<Record<FormPart, PartChoice>>>;

/** What the user typed beside what was pointed at. */
export type FormNames = {
  readonly id: string;
  readonly name: string;
  /** Match patterns, with spaces between them. */
  readonly matches: string;
  /** One question a line. */
  readonly byHand: string;
};

/** Why there is no adapter yet. */
export type FormProblem = 'nothingYet' | 'onePatientPart';

/** What was pointed at in a portal's form → the adapter that fills it, or what is wrong, field by field. */
export function draftPortal(
  { id, name, matches, byHand }: FormNames,
  choices: PartChoices,
): AdapterReading<PortalAdapter> | FormProblem {
  const fields = fieldsIn(choices);
  if (fields.length === 0) return 'nothingYet';
  const patient = patientIn(choices);
  if (patient === 'half') return 'onePatientPart';
  const json = {
    version: 1,
    id,
    name,
    proven: false,
    matches: matches.split(/\s+/).filter(Boolean),
    moves: 'without-load', // whether the form is reached by a load, one visit does not tell
    ...(patient ? { patient } : {}),
    fields,
    byHand: byHand.split('\n').flatMap((line) => line.trim() || []),
  };
  return readPortalAdapter(json, () => true); // selectors come from a page that understood them
}

/** An adapter that was kept, as if its fields had just been pointed at: to change some of them. */
export function choicesFrom({ fields, patient }: PortalAdapter): PartChoices {
  const choice = (words: string, control: FieldPick['control'], by: PickedCandidate): PartChoice => ({
    pick: { words, control, options: [], blank: [], candidates: [by] },
    by,
    date: 'dd-mm-yyyy',
    options: {},
  });
  const filled = fields.flatMap(({ label, place, labelled, from, date, options, blank }) => {
    const by = { kind: 'name' as const, place, ...(labelled === undefined ? {} : { labelled }) };
    const made = choice(label, 'text', by);
    const said = Object.fromEntries(options.map(({ ours, portal }) => [ours, portal]));
    const isWhole = (each: typeof date): each is DateFormat => each !== undefined && each.length > 4;
    return from.map((value) => [
      value,
      {
        ...made,
        pick: { ...made.pick, blank },
        options: said,
        ...(isWhole(date) ? { date } : {}),
      },
    ]);
  });
  const seen =
    patient === undefined
      ? []
      : ([
          ['patient-name', choice('', 'words', { kind: 'name', place: patient.name })],
          [
            'patient-birth-date',
            { ...choice('', 'words', { kind: 'name', place: patient.birthDate }), date: patient.date },
          ],
        ] as const);
  return Object.fromEntries([...filled, ...seen]);
}

/** "https://portaal.example/verwijzen/1234/nieuw" → "https://portaal.example/verwijzen*": nothing that numbers somebody. */
export function patternFor(address: string): string {
  const { protocol, hostname, pathname } = new URL(address);
  const [, first = ''] = pathname.split('/');
  return `${protocol}//${hostname}/${isStableName(first) ? first : ''}*`;
}

/** Values that go into one field are one line of the adapter, in the order of the referral. */
function fieldsIn(choices: PartChoices) {
  const fields = new Map<string, DraftedField>();
  for (const value of portalFields) {
    const { pick, by, date, options } = choices[value] ?? {};
    if (pick === undefined || by === undefined) continue;
    const key = JSON.stringify([by.place, by.labelled]);
    const before = fields.get(key);
    const said = Object.entries(options ?? {}) // none was said
      .filter(([, portal]) => portal !== '')
      .map(([ours, portal]) => ({ ours, portal }));
    fields.set(key, {
      label: before?.label ?? labelFor(pick.words || value, [...fields.values()]),
      place: by.place,
      ...(by.labelled === undefined ? {} : { labelled: by.labelled }),
      from: [...(before?.from ?? []), value], // the first that goes there
      ...(value === 'birthDate' && pick.control !== 'date'
        ? { date }
        : before?.date && { date: before.date }),
      options: [...(before?.options ?? []), ...said], // likewise
      blank: pick.blank,
    });
  }
  return [...fields.values()];
}

type DraftedField = {
  readonly label: string;
  readonly place: readonly string[];
  readonly labelled?: string;
  readonly from: readonly string[];
  readonly date?: DateFormat | undefined;
  readonly options: readonly { readonly ours: string; readonly portal: string }[];
  readonly blank: readonly string[];
};

/** Two fields may have one label, and a report must tell them apart. */
function labelFor(words: string, others: readonly DraftedField[]): string {
  const same = others.filter(({ label }) => label === words || label.startsWith(`${words} (`)).length;
  return same === 0 ? words : `${words} (${same + 1})`;
}

function patientIn(choices: PartChoices) {
  const name = choices['patient-name'];
  const birthDate = choices['patient-birth-date'];
  if (name === undefined && birthDate === undefined) return undefined;
  if (name?.by === undefined || birthDate?.by === undefined) return 'half';
  return {
    name: name.by.place,
    birthDate: birthDate.by.place,
    date: birthDate.pick.date ?? birthDate.date, // of an adapter that is changed, what it says
  };
}
