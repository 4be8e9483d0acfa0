import { useId, useState } from 'preact/hooks';
import { type AboutMe, type ProfessionId, professions } from '../../domain/people/profession.ts';
import type { Texts } from '../../text/text.ts';
import { TextField } from '../parts/fields/TextField.tsx';

export type AboutMeFormProps = {
  readonly text: Pick<Texts, 'roles'>;
  /** What was said before. */
  readonly before: AboutMe | undefined;
  readonly onSay: (about: AboutMe) => void;
};

const ids = Object.keys(professions) as ProfessionId[];

/** Who refers, asked once in this browser where no server tells it; it goes along with every referral. */
export function AboutMeForm({ text: { roles }, before, onSay }: AboutMeFormProps) {
  const [profession, setProfession] = useState<ProfessionId | undefined>(before?.profession);
  const [name, setName] = useState(before?.name ?? '');
  const [organisation, setOrganisation] = useState(before?.organisation ?? '');
  const [phone, setPhone] = useState(before?.phone ?? '');
  const [asked, setAsked] = useState<'not-yet' | 'asked'>('not-yet');
  const field = useId();
  const isMissing = { profession: profession === undefined, name: name.trim() === '' };
  const say = () => {
    setAsked('asked');
    if (profession === undefined || isMissing.name) return;
    onSay({ profession, name: name.trim(), organisation: organisation.trim(), phone: phone.trim() });
  };
  return (
    <form
      class="form"
      aria-label={roles.about.title}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        say();
      }}
    >
      <h2 class="subheading">{roles.about.title}</h2>
      <p class="small">{roles.about.why}</p>
      <div class="field">
        <label class="field__label" for={field}>
          {roles.about.profession}
        </label>
        <select
          class="field__input"
          id={field}
          value={profession ?? ''}
          aria-invalid={asked === 'asked' && isMissing.profession}
          onChange={({ currentTarget }) => setProfession(ids.find((id) => id === currentTarget.value))}
        >
          <option value="">{roles.about.choose}</option>
          {ids.map((id) => (
            <option key={id} value={id}>
              {roles.professions[id]}
            </option>
          ))}
        </select>
      </div>
      <TextField label={roles.about.name} value={name} onInput={setName} />
      <TextField label={roles.about.organisation} value={organisation} onInput={setOrganisation} />
      <TextField label={roles.about.phone} value={phone} onInput={setPhone} />
      <div role="alert">
        {asked === 'asked' && (isMissing.profession || isMissing.name) && (
          <p class="notice">{isMissing.profession ? roles.about.needsProfession : roles.about.needsName}</p>
        )}
      </div>
      <button type="submit" class="button button--primary">
        {roles.about.say}
      </button>
    </form>
  );
}
