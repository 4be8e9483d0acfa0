import { FailureError } from '../../../shared/domain/failure.ts';
import { claimOfRecord, comparePatients } from '../../../shared/domain/identity/compare-patients.ts';
import type { NamedPatients } from '../../../shared/domain/identity/named-patients.ts';
import type { Patient, PatientRef } from '../../../shared/domain/record/patient.ts';
import type { OutgoingReferral } from '../../../shared/domain/referral/outgoing.ts';
import type { Referrals } from '../../../shared/ports/referrals.ts';
import { type HisPage, namesSamePatient } from '../../connection/his-pages.ts';
import { claimOfPage } from '../../connection/identify.ts';

/** Whom the panel was opened for. */
export type Opened = { readonly page: HisPage; readonly ref: PatientRef; readonly patient: Patient };

/** Where the guard finds out which patient the page shows. */
export type GuardSources = {
  /** The page the panel is about, as last heard. */
  readonly current: () => HisPage | undefined;
  /** Reads that page anew; undefined when it does not answer. */
  readonly readAnew: (tab: number) => Promise<HisPage | undefined>;
};

/**
 * The identity guard of the extension: nothing leaves for another patient than the one whom the HIS page shows.
 *
 * A panel is opened for one patient, but the page beside it can change at any time: a click in the HIS, another tab, a
 * slow answer. So whoever is about to send asks the page again, compares it with the record that the panel was opened
 * with, and asks what the panel heard last once more after that answer. Bytes leave in the tick in which
 * `assertSameNow` resolves. Any doubt counts as another patient.
 */
export type PageGuard = {
  /** The patient that the page names, as last heard; undefined when that is not surely the one of this panel. */
  readonly named: () => PatientRef | undefined;
  /** Throws unless the page, read anew and as last heard, names this patient: true of the tick in which it resolves. */
  readonly assertSameNow: () => Promise<void>;
};

/** No bytes may leave: the page does not, or not surely, name this patient. Not a failure of any server. */
export class OtherPatientOnPage extends Error {
  override readonly name = 'OtherPatientOnPage';
}

/** Makes the guard for the patient that a panel was opened for. */
export function guardPage(
  { page: opened, ref, patient }: Opened,
  { current, readAnew }: GuardSources,
): PageGuard {
  const isSame = (page: HisPage | undefined) =>
    page !== undefined &&
    namesSamePatient(page, opened) &&
    page.reading.status === 'patient' &&
    comparePatients(claimOfPage(page.reading.patient), claimOfRecord(patient)) === 'same';
  const assertSame = () => {
    if (!isSame(current())) throw new OtherPatientOnPage();
  };

  return {
    named: () => (isSame(current()) ? ref : undefined),
    async assertSameNow() {
      assertSame();
      if (!isSame(await readAnew(opened.tab))) throw new OtherPatientOnPage();
      assertSame();
    },
  };
}

/** An exchange that compares page, record and what is about to leave, first and last. */
export function guardedExchange(exchange: Referrals, { patient }: Opened, guard: PageGuard): Referrals {
  return {
    ...exchange,
    async send(outgoing, named, draft) {
      if (!isAbout(patient, outgoing)) throw wrongPatient();
      return guarded(guard, named, (all) => exchange.send(outgoing, all, draft));
    },
    look: (outgoing, named, draft) => guarded(guard, named, (all) => exchange.look(outgoing, all, draft)),
    keep: (save, named) => guarded(guard, named, (all) => exchange.keep(save, all)),
    discard: (draft, named) => guarded(guard, named, (all) => exchange.discard(draft, all)),
    add: (addition, named) => guarded(guard, named, (all) => exchange.add(addition, all)),
    withdraw: (withdrawal, named) => guarded(guard, named, (all) => exchange.withdraw(withdrawal, all)),
    answer: (answer, named) => guarded(guard, named, (all) => exchange.answer(answer, all)),
    decline: (note, named) => guarded(guard, named, (all) => exchange.decline(note, all)),
    undoDecline: (decline, named) => guarded(guard, named, (all) => exchange.undoDecline(decline, all)),
  };
}

/** Adds whom the page names; one that turns out to name somebody else is a failure that the panel has a sentence for. */
async function guarded<T>(
  guard: PageGuard,
  named: NamedPatients,
  act: (named: NamedPatients) => Promise<T>,
): Promise<T> {
  const page = guard.named();
  if (page === undefined) throw wrongPatient();
  try {
    return await act({ ...named, page });
  } catch (thrown) {
    throw thrown instanceof OtherPatientOnPage ? wrongPatient() : thrown;
  }
}

/** Throws `wrong-patient` unless referral, record and page, read anew, are about one patient. For what a portal gets. */
export type GuardFilling = (outgoing: OutgoingReferral) => Promise<void>;

/** The guard before patient data goes into another tab. */
export function guardedFilling({ patient }: Opened, guard: PageGuard): GuardFilling {
  return async (outgoing) => {
    if (!isAbout(patient, outgoing)) throw wrongPatient();
    await assertOnPage(guard);
  };
}

/** Throws `wrong-patient` unless record and page, read anew, are about the patient of this panel. For the HIS's own fields. */
export async function assertOnPage(guard: PageGuard): Promise<void> {
  try {
    await guard.assertSameNow();
  } catch (thrown) {
    throw thrown instanceof OtherPatientOnPage ? wrongPatient() : thrown;
  }
}

function isAbout({ name, birthDate }: Patient, { person }: OutgoingReferral): boolean {
  return person.name === name && person.birthDate === birthDate;
}

function wrongPatient(): FailureError {
  return new FailureError({ kind: 'wrong-patient' });
}

/** Whether the page still names this patient, for who says so and goes on. Every failure of a guard means that it does not. */
export async function askWhosePage(assertSame: () => Promise<void>): Promise<'ours' | 'another'> {
  try {
    await assertSame();
    return 'ours';
  } catch (thrown) {
    if (thrown instanceof FailureError) return 'another';
    throw thrown;
  }
}
