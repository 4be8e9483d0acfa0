import type { PanelText } from '../../../shared/panel/context/spoken-text.ts';
import { type DateFormat, dateFormats } from '../../adapter/date-format.ts';
import type { AllText } from '../../own-pages/load-all-text.ts';
import type { PartChoices } from '../draft-portal.ts';
import type { FormPart } from '../teach-form-messages.ts';
import type { TeachCall } from '../teach-messages.ts';
import { Pointing } from './Pointing.tsx';

type FormChoice = NonNullable<PartChoices[FormPart]>;

export type FormRowProps = {
  readonly text: AllText;
  /** The words of a referral are Dutch. */
  readonly dutch: PanelText;
  readonly part: FormPart;
  readonly choice: FormChoice | undefined;
  /** The words under the mouse, while this part is pointed at. */
  readonly pointing: string | undefined;
  readonly ask: (call: TeachCall) => void;
  readonly onPoint: () => void;
  readonly onStop: () => void;
  readonly onChange: (choice: FormChoice | undefined) => void;
};

/** One value of a referral: the field that was pointed at for it, and how it goes in there. */
export function FormRow(props: FormRowProps) {
  const { text, part, choice, pointing, ask, onPoint, onStop, onChange } = props;
  const { teach } = text;
  const name = teach.form.parts[part];
  return (
    <li class="setting">
      <h3 class="subheading">{name}</h3>
      {choice !== undefined && pointing === undefined && <Chosen {...props} choice={choice} />}
      {pointing === undefined ? (
        <div class="row">
          <button type="button" class="button" aria-label={teach.pointAt(name)} onClick={onPoint}>
            {teach.point}
          </button>
          {choice !== undefined && (
            <button type="button" class="button button--quiet" onClick={() => onChange(undefined)}>
              {teach.leaveOut(name)}
            </button>
          )}
        </div>
      ) : (
        <Pointing text={text} name={name} words={pointing} ask={ask} onStop={onStop} />
      )}
    </li>
  );
}

function Chosen(props: FormRowProps & { readonly choice: FormChoice }) {
  const { text, part, choice, onChange } = props;
  const { teach } = text;
  const { pick, by } = choice;
  const isWords = part === 'patient-name' || part === 'patient-birth-date';
  if (pick.control === 'none') {
    return <p class="notice">{isWords ? teach.form.noDate : teach.form.notAField}</p>;
  }
  return (
    <>
      <p class="small">{isWords ? teach.standsThere(pick.words) : teach.form.isField(pick.words)}</p>
      {by === undefined ? <p class="notice">{teach.noneLasting}</p> : <Ways {...props} by={by} />}
      {part === 'birthDate' && pick.control === 'text' && (
        <Select
          label={teach.form.dateAs}
          value={choice.date}
          options={dateFormats.map((format) => ({ value: format, words: format }))}
          onChange={(value) => onChange({ ...choice, date: value as DateFormat })}
        />
      )}
      {pick.options.length > 0 &&
        ourWords(props).map(({ ours, words }) => (
          <Select
            key={ours}
            label={teach.form.optionFor(words)}
            value={choice.options[ours] ?? ''} // nothing was said: the same word
            options={[
              { value: '', words: teach.form.sameWords },
              ...pick.options.map((option) => ({ value: option, words: option })),
            ]}
            onChange={(value) => onChange({ ...choice, options: { ...choice.options, [ours]: value } })}
          />
        ))}
    </>
  );
}

/** How the field will be found again: the first way, unless another is chosen. */
function Ways({
  text,
  part,
  choice,
  by,
  onChange,
}: FormRowProps & { readonly choice: FormChoice; readonly by: NonNullable<FormChoice['by']> }) {
  const { teach } = text;
  const words = (each: typeof by) => (
    <>
      {teach.kinds[each.kind]}: <code>{each.labelled ?? each.place.join(' ')}</code>
    </>
  );
  if (choice.pick.candidates.length < 2) return <p class="small faint">{words(by)}</p>;
  return (
    <fieldset class="group">
      <legend class="hidden">{teach.waysToFind(teach.form.parts[part])}</legend>
      {choice.pick.candidates.map((each) => (
        <label key={`${each.kind} ${each.place.join(' ')}`} class="tick">
          <input
            class="tick__input"
            type="radio"
            name={part}
            checked={each === by}
            onChange={() => onChange({ ...choice, by: each })}
          />
          <span class="small">{words(each)}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** What a referral can say for this value, where that is one of a few words. */
function ourWords({ text, dutch, part }: FormRowProps): readonly { ours: string; words: string }[] {
  const { ours } = text.teach.form;
  const known = (words: readonly (keyof typeof ours)[]) =>
    words.map((each) => ({ ours: each, words: ours[each] }));
  switch (part) {
    case 'calling':
      return known(['may-call', 'do-not-call']);
    case 'sex':
      return known(['female', 'male']);
    case 'themes':
      return Object.values(dutch.referral.options.themes).map((theme) => ({ ours: theme, words: theme }));
    default:
      return [];
  }
}

type SelectProps = {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly words: string }[];
  readonly onChange: (value: string) => void;
};

function Select({ label, value, options, onChange }: SelectProps) {
  return (
    <label class="field">
      <span class="field__label">{label}</span>
      <select
        class="field__input"
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      >
        {options.map((each) => (
          <option key={each.value} value={each.value}>
            {each.words}
          </option>
        ))}
      </select>
    </label>
  );
}
