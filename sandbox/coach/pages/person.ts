import type { Address, CodeableConcept, ContactPoint, HumanName, Patient } from 'fhir/r4';
import { html } from 'hono/html';
import { birthDay } from '../moment.ts';
import { line, list } from './description-list.ts';
import type { Html } from './layout.ts';
import { conceptText } from './wording.ts';

/** Who is referred. Contact details given with the referral count; those at the HIS may be more, or older. */
export function person(patient: Patient, contactDetails: readonly CodeableConcept[]): Html {
  return html`<dl>
    ${line('Naam', patientName(patient.name))} ${line('Geboren', patient.birthDate && birthDay(patient.birthDate))}
    ${contactDetails.length > 0 ? line('Contact', list(contactDetails)) : contactAtHis(patient)}
    ${line('Taal', patient.communication?.map(({ language }) => conceptText(language)).join(', '))}
  </dl>`;
}

function contactAtHis({ telecom, address: addresses }: Patient): Html {
  return html`${line('Telefoon en e-mail', contactPoints(telecom))} ${line('Adres', address(addresses?.[0]))}`;
}

/** Name to say aloud and name on paper, as far as there are two. */
export function patientName(names: readonly HumanName[] = []): string {
  const official = names.find(({ use }) => use === 'official') ?? names[0];
  const called = names.find(({ use }) => use === 'usual')?.given?.[0];
  const onPaper = official?.text ?? [...(official?.given ?? []), official?.family ?? ''].join(' ').trim();
  return called ? `${onPaper} (${called})` : onPaper;
}

function contactPoints(telecom: readonly ContactPoint[] = []): readonly Html[] {
  return telecom.map(({ value, extension }) => {
    const remark = extension?.find(({ valueString }) => valueString)?.valueString;
    return html`<div>${value}${remark ? html` <strong>${remark}</strong>` : ''}</div>`;
  });
}

function address(home: Address | undefined): string {
  if (!home) return '';
  const town = [home.postalCode, home.city].filter(Boolean).join(' ');
  return home.text ?? [home.line?.join(' '), town].filter(Boolean).join(', ');
}
