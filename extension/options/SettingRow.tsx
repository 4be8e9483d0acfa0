import { Lock } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { readJson } from '../../shared/config/json-mistake.ts';
import { TextArea } from '../../shared/ui/parts/fields/TextArea.tsx';
import type { AllText } from '../own-pages/load-all-text.ts';
import type { SettingName } from './setting-names.ts';

export type SettingRowProps = {
  readonly text: AllText;
  readonly name: SettingName;
  /** Undefined: not set, the product's own value counts. */
  readonly value: unknown;
  readonly origin: 'locked' | 'by-hand' | 'standard';
  /** Every wrong line of a value that may be kept. */
  readonly check: (value: unknown) => readonly string[];
  readonly onKeep: (value: unknown) => void;
};

/** One setting: what it is, who set it, and a way to change it unless a policy did. */
export function SettingRow(props: SettingRowProps) {
  const { text, name, value, origin: standing } = props;
  const { options } = text.extension;
  const [isOpen, setOpen] = useState<'closed' | 'open'>('closed');
  return (
    <li class="setting">
      <div class="setting__head">
        <h3 class="subheading">{options.names[name]}</h3>
        <Standing text={text} origin={standing} />
      </div>
      {value !== undefined && isOpen === 'closed' && (
        <details class="fold">
          <summary class="fold__summary">{options.value}</summary>
          <pre class="setting__value">{asText(value)}</pre>
        </details>
      )}
      {standing !== 'locked' && isOpen === 'closed' && (
        <div class="row">
          <button
            type="button"
            class="button button--quiet"
            aria-label={options.changeOf(options.names[name])}
            onClick={() => setOpen('open')}
          >
            {options.change}
          </button>
        </div>
      )}
      {isOpen === 'open' && <SettingEditor {...props} onClose={() => setOpen('closed')} />}
    </li>
  );
}

function Standing({ text, origin: standing }: Pick<SettingRowProps, 'text' | 'origin'>) {
  const { options } = text.extension;
  if (standing === 'locked') {
    return (
      <span class="setting__standing">
        <Lock size={14} aria-hidden="true" /> {options.locked}
      </span>
    );
  }
  return <span class="setting__standing">{standing === 'by-hand' ? options.byHand : options.standard}</span>;
}

function SettingEditor({
  text,
  name,
  value,
  check,
  onKeep,
  onClose,
}: SettingRowProps & { readonly onClose: () => void }) {
  const { options } = text.extension;
  const [typed, setTyped] = useState(() => (value === undefined ? '' : asText(value)));
  const [problems, setProblems] = useState<readonly string[]>([]);

  const keep = () => {
    const read = readJson(typed);
    const wrong = read.ok
      ? check(read.value)
      : [`${name} ${text.launch.config.noJson(read.mistake.line, read.mistake.column)}.`];
    setProblems(wrong);
    if (!read.ok || wrong.length > 0) return;
    onKeep(read.value);
    onClose();
  };
  const back = () => {
    onKeep(undefined);
    onClose();
  };
  return (
    <div class="setting__editor">
      <TextArea label={options.asJson} value={typed} onInput={setTyped} focusOnOpen="yes" />
      <div role="alert">
        {problems.length > 0 && <Problems title={options.problems} sentences={problems} />}
      </div>
      <div class="row">
        <button type="button" class="button button--primary" onClick={keep}>
          {options.keep}
        </button>
        <button type="button" class="button button--quiet" onClick={back}>
          {options.back}
        </button>
        <button type="button" class="button button--quiet" onClick={onClose}>
          {options.cancel}
        </button>
      </div>
    </div>
  );
}

/** Every wrong setting by its place, with the fix. */
export function Problems({
  title,
  sentences,
}: {
  readonly title: string;
  readonly sentences: readonly string[];
}) {
  return (
    <div class="notice">
      <div class="notice__body">
        <p>
          <strong>{title}</strong>
        </p>
        <ul class="problems">
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function asText(value: unknown): string {
  return JSON.stringify(value, null, 2);
}
