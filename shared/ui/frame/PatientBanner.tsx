import type { Patient } from '../../domain/record/patient.ts';
import type { Texts } from '../../text/text.ts';

export type BannerPatient = Pick<Patient, 'name' | 'birthDate' | 'sex' | 'deceased'> & {
  /** Whole years; undefined when the birth date does not tell. */
  readonly age: number | undefined;
};

export type PatientBannerProps = {
  readonly text: Pick<Texts, 'panel' | 'dates'>;
  readonly patient: BannerPatient;
};

/** Who this is about, always in sight. */
export function PatientBanner({ text, patient }: PatientBannerProps) {
  const { name, birthDate, sex, deceased, age } = patient;
  return (
    <div class="banner">
      <h1 class="page-title">
        <span class="hidden">{text.panel.patient}: </span>
        {name || text.panel.noName}
      </h1>
      <p class="banner__facts">
        {birthDate === '' ? text.panel.noBirthDate : text.dates.date(birthDate)}
        {age !== undefined && ` (${text.dates.age(age)})`}, {text.panel.sex[sex]}
        {deceased && <strong class="banner__deceased">{text.panel.deceased}</strong>}
      </p>
    </div>
  );
}
