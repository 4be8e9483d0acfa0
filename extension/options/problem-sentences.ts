import { configSentence } from '../../shared/panel/context/config-sentence.ts';
import type { AdapterProblem } from '../adapter/adapter-problem.ts';
import { adapterSentence } from '../adapter/adapter-sentence.ts';
import { readAdapter } from '../his/read-his-adapter.ts';
import type { AllText } from '../own-pages/load-all-text.ts';
import { readPortalAdapter } from '../portal/read-portal-adapter.ts';
import { asJson, hisAdapters, portalAdapters } from '../settings/enabled-adapters.ts';
import type { RawSettings } from '../settings/merge-settings.ts';
import { readSettings, type Settings } from '../settings/settings-schema.ts';
import { isSelector } from './is-selector.ts';

/** Everything that is wrong with these settings, adapters included, in words for IT: a line a problem. */
export function problemSentences(json: RawSettings, text: AllText): readonly string[] {
  const { launch, adapter } = text;
  const read = readSettings(json);
  const ofAdapters = [
    ...problemsInList('adapters', json, (one) => readAdapter(one, isSelector)),
    ...problemsInList('portalAdapters', json, (one) => readPortalAdapter(one, isSelector)),
  ].map((problem) => adapterSentence(problem, adapter, launch.config));
  if (!read.ok)
    return [...read.problems.map((problem) => configSentence(problem, launch.config)), ...ofAdapters];

  const unknown = ofAdapters.length > 0 ? [] : unknownAdapters(read.value);
  return [...ofAdapters, ...unknown.map((problem) => adapterSentence(problem, adapter, launch.config))];
}

/** The lines about one setting, among all. */
export function sentencesAbout(name: string, sentences: readonly string[]): readonly string[] {
  return sentences.filter((sentence) => new RegExp(`^${name}(?![A-Za-z])`).test(sentence));
}

type AdapterCheck =
  | { readonly ok: true }
  | { readonly ok: false; readonly problems: readonly AdapterProblem[] };

function problemsInList(
  name: 'adapters' | 'portalAdapters',
  json: RawSettings,
  read: (one: unknown) => AdapterCheck,
): readonly AdapterProblem[] {
  const list = Array.isArray(json[name]) ? json[name] : []; // no list: readSettings says so
  return list.flatMap((one: unknown, index) => {
    const reading = read(asJson(one));
    if (reading.ok) return [];
    const at = `${name}[${index}]`;
    return reading.problems.map(({ field, fault }) => ({
      field: field === '' ? at : `${at}.${field}`,
      fault,
    }));
  });
}

/** A HIS or portal by a name that no adapter has. */
function unknownAdapters(settings: Settings): readonly AdapterProblem[] {
  const his = hisAdapters(settings).map(({ id }) => id);
  const portals = portalAdapters(settings).map(({ id }) => id);
  return [
    ...settings.his.flatMap(({ adapter }, index) => notAmong(`his[${index}].adapter`, adapter, his)),
    ...settings.coaches.flatMap(({ channel }, index) =>
      channel.kind === 'portal' && channel.adapter !== undefined
        ? notAmong(`coaches[${index}].portal.adapter`, channel.adapter, portals)
        : [],
    ),
    ...settings.portals.flatMap((portal, index) => notAmong(`portals[${index}]`, portal, portals)),
  ];
}

function notAmong(field: string, id: string, allowed: readonly string[]): readonly AdapterProblem[] {
  return allowed.includes(id) ? [] : [{ field, fault: { kind: 'not-one-of', allowed } }];
}
