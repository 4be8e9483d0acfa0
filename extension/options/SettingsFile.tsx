import { useRef, useState } from 'preact/hooks';
import { type JsonReading, readJson } from '../../shared/config/json-mistake.ts';
import { z } from '../../shared/zod.ts';
import type { AllText } from '../own-pages/load-all-text.ts';
import { mergeSettings, type RawSettings } from '../settings/merge-settings.ts';
import { type StoredSettings, saveByHand } from '../settings/stored-settings.ts';
import { problemSentences } from './problem-sentences.ts';
import { Problems } from './SettingRow.tsx';

export type SettingsFileProps = { readonly text: AllText; readonly stored: StoredSettings };

const fileSchema = z.record(z.string(), z.unknown());

/** Settings out of the file that IT or region made: taken over whole and only when everything in it is right. */
export function SettingsFile({ text, stored }: SettingsFileProps) {
  const { file, problems: title } = text.extension.options;
  const input = useRef<HTMLInputElement>(null);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [kept, setKept] = useState<'no' | 'yes'>('no');

  async function take(chosen: File): Promise<void> {
    const read = readJson(await chosen.text());
    const json = read.ok ? fileSchema.safeParse(read.value).data : undefined;
    const wrong = json === undefined ? [notSettings(chosen.name, read)] : problemsIn(json);
    setProblems(wrong);
    setKept(wrong.length === 0 ? 'yes' : 'no');
    if (json !== undefined && wrong.length === 0) await saveByHand(json);
  }

  function notSettings(name: string, read: JsonReading): string {
    const { noJson, expected } = text.launch.config;
    return `${name} ${read.ok ? expected.group : noJson(read.mistake.line, read.mistake.column)}.`;
  }

  /** As it would count: a policy has the last word on what it locks. */
  function problemsIn(json: RawSettings): readonly string[] {
    const policy = Object.entries(stored.json).filter(([name]) => stored.locked.has(name));
    return problemSentences(mergeSettings(json, Object.fromEntries(policy)).json, text);
  }

  return (
    <section class="settings__part" aria-labelledby="file">
      <h2 class="section__heading" id="file">
        {file.title}
      </h2>
      <p>{file.body}</p>
      <div class="row">
        <label class="button button--primary settings__file">
          {file.choose}
          <input
            ref={input}
            class="hidden"
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              const [chosen] = currentTarget.files ?? []; // cancelled
              if (chosen) void take(chosen);
              currentTarget.value = ''; // the same file, mended, may be chosen again
            }}
          />
        </label>
      </div>
      <div role="status">{kept === 'yes' && <p>{file.kept}</p>}</div>
      <div role="alert">{problems.length > 0 && <Problems title={title} sentences={problems} />}</div>
    </section>
  );
}
