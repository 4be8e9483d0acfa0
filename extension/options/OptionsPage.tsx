import { OneOf } from '../../shared/ui/parts/fields/OneOf.tsx';
import type { AllText } from '../own-pages/load-all-text.ts';
import type { PanelAppProps } from '../own-pages/panel-props.ts';
import { useWatched } from '../own-pages/use-watched.ts';
import {
  loadSettings,
  onSettingsChanged,
  type StoredSettings,
  saveSetting,
} from '../settings/stored-settings.ts';
import { ForIt } from './ForIt.tsx';
import { PageAccess } from './PageAccess.tsx';
import { problemSentences, sentencesAbout } from './problem-sentences.ts';
import { Sessions } from './Sessions.tsx';
import { Problems, SettingRow } from './SettingRow.tsx';
import { SettingsFile } from './SettingsFile.tsx';
import { type SettingName, settingNames } from './setting-names.ts';
import { TeachOpener } from './TeachOpener.tsx';

/** The settings of this installation: what a policy set, what was set by hand, and what is wrong with either. */
export function OptionsPage({ text, language }: PanelAppProps) {
  const { options } = text.extension;
  const stored = useWatched(loadSettings, onSettingsChanged);
  if (stored === undefined) return null; // a moment

  const { read, locked } = stored;
  const speak = (chosen: typeof language) =>
    void saveSetting('language', chosen).then(() => location.reload());
  return (
    <main class="panel settings">
      <h1 class="failure-page__title">{options.title}</h1>
      <p>{options.intro}</p>
      {!locked.has('language') && (
        <OneOf
          legend={options.language}
          options={['nl', 'en']}
          labels={options.languages}
          chosen={language}
          onChange={speak}
        />
      )}
      {read.status === 'ready' && <PageAccess text={text} settings={read.settings} />}
      <TeachOpener text={text} />
      <SettingsFile text={text} stored={stored} />
      <AllSettings text={text} stored={stored} />
      {read.status === 'ready' && <Sessions text={text} settings={read.settings} />}
      <ForIt text={text} />
    </main>
  );
}

function AllSettings({ text, stored }: { readonly text: AllText; readonly stored: StoredSettings }) {
  const { options } = text.extension;
  const { json, locked } = stored;
  const problems = stored.read.status === 'none' ? [] : problemSentences(json, text);
  const check = (name: SettingName) => (value: unknown) =>
    sentencesAbout(name, problemSentences({ ...json, [name]: value }, text));
  const standing = (name: SettingName) =>
    locked.has(name) ? 'locked' : name in json ? 'by-hand' : 'standard';
  return (
    <section class="settings__part" aria-label={options.title}>
      {problems.length > 0 && <Problems title={options.problems} sentences={problems} />}
      {stored.read.status === 'ready' && problems.length === 0 && <p>{options.noProblems}</p>}
      <ul class="plain-list settings__list">
        {settingNames
          .filter((name) => name !== 'language' || locked.has(name))
          .map((name) => (
            <SettingRow
              key={name}
              text={text}
              name={name}
              value={json[name]}
              origin={standing(name)}
              check={check(name)}
              onKeep={(value) => void saveSetting(name, value)}
            />
          ))}
      </ul>
    </section>
  );
}
