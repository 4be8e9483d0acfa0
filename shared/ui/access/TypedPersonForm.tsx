import { useState } from 'preact/hooks';
import type { TypedFaults, TypedPerson } from '../../domain/people/typed-person.ts';
import type { Texts } from '../../text/text.ts';
import { TextField } from '../parts/fields/TextField.tsx';

export type TypedPersonFormProps = {
  readonly text: Pick<Texts, 'typed'>;
  readonly typed: TypedPerson;
  /** Every key, so that nothing is lost on a reload. */
  readonly onType: (typed: TypedPerson) => void;
  readonly faults: TypedFaults;
  /** Said at the field and no fault: the target group is adults, and the clinician decides. */
  readonly age: 'adult' | 'minor';
  readonly onOpen: () => void;
};

/** Who it is about, typed; what is wrong is said at the field, and stays as it was typed. */
export function TypedPersonForm({
  text: { typed: words },
  typed,
  onType,
  faults,
  age,
  onOpen,
}: TypedPersonFormProps) {
  const [asked, setAsked] = useState<'not-yet' | 'asked'>('not-yet');
  const wrong: Readonly<Record<keyof TypedPerson, string | undefined>> = {
    name: faults.name && words.faults.name[faults.name],
    birthDate: faults.birthDate && words.faults.birthDate[faults.birthDate],
    phone: faults.phone && words.faults.phone[faults.phone],
    postcode: faults.postcode && words.faults.postcode[faults.postcode],
  };
  const field = (name: keyof TypedPerson, type: 'text' | 'tel' = 'text') => {
    const isOptional = name === 'phone' || name === 'postcode';
    const minor = name === 'birthDate' && age === 'minor' ? words.minor : undefined;
    const remark = (asked === 'asked' && wrong[name]) || (isOptional ? words.optional : minor);
    return (
      <TextField
        label={words[name]}
        type={type}
        value={typed[name]}
        onInput={(value) => onType({ ...typed, [name]: value })}
        {...(remark !== undefined && { remark })}
      />
    );
  };
  return (
    <main class="failure-page">
      <h1 class="failure-page__title">{words.title}</h1>
      <p>{words.intro}</p>
      <form
        class="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setAsked('asked');
          onOpen();
        }}
      >
        {field('name')}
        {field('birthDate')}
        {field('phone', 'tel')}
        {field('postcode')}
        <div role="alert">
          {asked === 'asked' && Object.keys(faults).length > 0 && (
            <p class="notice">
              {Object.values(wrong)
                .filter((one) => one !== undefined)
                .join(' ')}
            </p>
          )}
        </div>
        <button type="submit" class="button button--primary">
          {words.open}
        </button>
      </form>
    </main>
  );
}
