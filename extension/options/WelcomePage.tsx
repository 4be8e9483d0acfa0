import type { PanelAppProps } from '../own-pages/panel-props.ts';
import { useWatched } from '../own-pages/use-watched.ts';
import { loadSettings, onSettingsChanged } from '../settings/stored-settings.ts';
import { PageAccess } from './PageAccess.tsx';
import { SettingsFile } from './SettingsFile.tsx';
import { TeachOpener } from './TeachOpener.tsx';

/** Opens once, after installing. It asks only for what no one has set yet, and for the access only a user can give. */
export function WelcomePage({ text }: PanelAppProps) {
  const { welcome, notSet } = text.extension;
  const stored = useWatched(loadSettings, onSettingsChanged);
  if (stored === undefined) return null; // a moment

  const { read, locked } = stored;
  return (
    <main class="panel settings">
      <h1 class="failure-page__title">{welcome.title}</h1>
      {read.status === 'ready' ? (
        <>
          <p>{locked.size > 0 ? welcome.settingsDone : welcome.settingsByHand}</p>
          {read.settings.his.length === 0 ? (
            <TeachOpener text={text} />
          ) : (
            <PageAccess text={text} settings={read.settings} />
          )}
          <section class="settings__part" aria-labelledby="use">
            <h2 class="section__heading" id="use">
              {welcome.use}
            </h2>
            <p>{welcome.useBody}</p>
          </section>
        </>
      ) : (
        <>
          <p>{notSet.body}</p>
          <SettingsFile text={text} stored={stored} />
        </>
      )}
    </main>
  );
}
