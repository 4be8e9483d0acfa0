import { useState } from 'preact/hooks';
import { CopyButton } from '../../../shared/ui/parts/CopyButton.tsx';
import { TextField } from '../../../shared/ui/parts/fields/TextField.tsx';
import { saveFile } from '../../../shared/ui/parts/save-file.ts';
import type { HisAdapter } from '../../his/his-adapter.ts';
import type { AllText } from '../../own-pages/load-all-text.ts';
import type { PortalAdapter } from '../../portal/portal-adapter.ts';
import { asJson } from '../../settings/enabled-adapters.ts';
import { readSettings } from '../../settings/settings-schema.ts';
import { loadSettings, saveSetting } from '../../settings/stored-settings.ts';

export type FinishPartProps = {
  readonly text: AllText;
  readonly adapter: HisAdapter | PortalAdapter;
  /** The setting in which it is kept. */
  readonly setting: 'adapters' | 'portalAdapters';
  readonly onProof: () => void;
};

/** An adapter that was tried out: kept here, or taken along as a file; never called proven. */
export function FinishPart({ text, adapter, setting, onProof }: FinishPartProps) {
  const { teach } = text;
  const isHis = setting === 'adapters';
  const [name, setName] = useState(adapter.name);
  const [kept, setKept] = useState<Kept>('no');
  const made = { ...adapter, name: name.trim() || adapter.name, proven: false };
  const json = JSON.stringify(made, null, 2);

  const save = async () => {
    const { json: settings, locked } = await loadSettings();
    if (locked.has(setting)) return setKept('locked');
    const own: readonly unknown[] = Array.isArray(settings[setting]) ? settings[setting] : []; // none yet
    const others = own.filter((one) => !isNamed(asJson(one), made.id));
    await saveSetting(setting, [...others, made]);
    const on = isHis ? await switchedOn(made.id) : undefined;
    setKept(on === undefined ? 'yes' : on === 'already' ? 'on' : 'can-be-on');
  };
  const switchOn = async () => {
    const on = await switchedOn(made.id);
    if (on === undefined) return setKept('yes');
    if (on !== 'already') await saveSetting('his', on);
    setKept('on');
  };
  return (
    <section class="settings__part" aria-labelledby="finish">
      <h2 class="section__heading" id="finish">
        {teach.steps.finish}
      </h2>
      <TextField label={isHis ? teach.his : teach.form.name} value={name} onInput={setName} />
      <p class="small">{teach.unproven}</p>
      <div class="row">
        <button type="button" class="button button--primary" onClick={() => void save()}>
          {teach.save}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => saveFile({ name: `${made.id}.json`, type: 'application/json', content: json })}
        >
          {teach.download}
        </button>
        <CopyButton text={text} label={teach.copy} copies={json} />
      </div>
      <div role="status">{kept !== 'no' && <p>{keptWords(kept, isHis ? teach : teach.form, teach)}</p>}</div>
      {kept === 'can-be-on' && (
        <button type="button" class="button button--primary" onClick={() => void switchOn()}>
          {teach.switchOn}
        </button>
      )}
      <p class="small">{teach.proofWhy}</p>
      <button type="button" class="button button--quiet" onClick={onProof}>
        {teach.proof}
      </button>
    </section>
  );
}

/** What became of keeping. `can-be-on`: kept, and the HIS can be switched on here, since it needs no server. */
type Kept = 'no' | 'yes' | 'locked' | 'can-be-on' | 'on';

function keptWords(
  kept: Exclude<Kept, 'no'>,
  { saved }: { readonly saved: string },
  teach: AllText['teach'],
): string {
  if (kept === 'yes') return saved;
  return { locked: teach.locked, 'can-be-on': teach.savedHere, on: teach.isOn }[kept];
}

/**
 * The setting `his` with this adapter switched on, its page as the record and no server. `already`: it is on. Undefined
 * where a policy holds the setting, or where the settings as a whole would not be right with it: a coach at a server
 * asks for an exchange that is not named.
 */
async function switchedOn(id: string): Promise<readonly unknown[] | 'already' | undefined> {
  const { json, locked } = await loadSettings();
  const before: readonly unknown[] = Array.isArray(json.his) ? json.his : []; // none yet
  if (before.some((one) => typeof one === 'object' && one !== null && Reflect.get(one, 'adapter') === id))
    return 'already';
  const his = [...before, { adapter: id, record: 'page' }];
  return !locked.has('his') && readSettings({ ...json, his }).ok ? his : undefined;
}

function isNamed(json: unknown, id: string): boolean {
  return typeof json === 'object' && json !== null && Reflect.get(json, 'id') === id;
}
