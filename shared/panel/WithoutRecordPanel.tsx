import { QueryClientProvider } from '@tanstack/preact-query';
import { useMemo, useState } from 'preact/hooks';
import type { Config } from '../config/config.ts';
import { toDay } from '../domain/calendar/partial-date.ts';
import { FailureError } from '../domain/failure.ts';
import { unknown } from '../domain/knowledge.ts';
import { readTypedPerson, type TypedPerson, typedBirthDate } from '../domain/people/typed-person.ts';
import { ageOn } from '../domain/record/age.ts';
import type { Patient } from '../domain/record/patient.ts';
import type { CareRecord } from '../ports/care-record.ts';
import { systemClock } from '../ports/clock.ts';
import type { ConsultStore } from '../ports/consult-store.ts';
import { createQueryClient } from '../queries/query-client.ts';
import { TypedPersonForm } from '../ui/access/TypedPersonForm.tsx';
import { ConsultPanel, type ConsultPanelProps } from './ConsultPanel.tsx';
import type { TypedExchange } from './context/typed-exchange.ts';
import { withoutServer } from './context/without-server.ts';

export type WithoutRecordPanelProps = Pick<ConsultPanelProps, 'config' | 'spoken' | 'dutch' | 'roles'> & {
  readonly store: ConsultStore;
  /** Absent: there is no server, and coaches are reached by letter or portal. */
  readonly exchange?: TypedExchange | undefined;
};

const keyPlace = 'wor.typed.key';
const place = 'wor.typed';
const nobody: TypedPerson = { name: '', birthDate: '', phone: '', postcode: '' };

/** The consult panel about somebody who was typed in: no record, and perhaps no server; the rest is the same. */
export function WithoutRecordPanel({ store, ...panel }: WithoutRecordPanelProps) {
  const { config, spoken } = panel;
  const [typed, setTyped] = useState(storedPerson);
  const [patient, setPatient] = useState<Patient | undefined>(undefined);
  const { exchange } = panel;
  const isAtExchange = exchange !== undefined;
  const coaches = useMemo(
    () => config.coaches.filter(({ channel }) => isAtExchange || channel.kind !== 'fhir'),
    [config, isAtExchange],
  );
  if (coaches.length === 0) {
    return (
      <main class="failure-page">
        <h1 class="failure-page__title">{spoken.text.typed.title}</h1>
        <p>{spoken.text.typed.noCoach}</p>
      </main>
    );
  }

  const today = toDay(systemClock.now());
  const read = readTypedPerson(typed, today);
  if (patient === undefined) {
    return (
      <TypedPersonForm
        text={spoken.text}
        typed={typed}
        onType={(person) => {
          sessionStorage.setItem(place, JSON.stringify(person));
          setTyped(person);
        }}
        faults={read.ok ? {} : read.faults}
        age={isMinor(typed.birthDate, today) ? 'minor' : 'adult'}
        onOpen={() => read.ok && setPatient(read.patient)}
      />
    );
  }
  const another = () => {
    sessionStorage.removeItem(place);
    sessionStorage.removeItem(keyPlace);
    store.wipe(refOf(patient));
    setTyped(nobody);
    setPatient(undefined);
  };
  return (
    <>
      <p class="panel">
        <button type="button" class="button button--quiet" onClick={another}>
          {spoken.text.typed.other}
        </button>
      </p>
      <AboutTyped
        key={patient.id}
        {...panel}
        config={{ ...config, coaches }}
        store={store}
        patient={patient}
      />
    </>
  );
}

type AboutTypedProps = WithoutRecordPanelProps & { readonly config: Config; readonly patient: Patient };

function AboutTyped({ store, patient, exchange, ...panel }: AboutTypedProps) {
  const cache = useMemo(() => createQueryClient(() => {}), []); // no session that could end
  // biome-ignore lint/correctness/useExhaustiveDependencies: a session that ends and begins again is the same exchange
  const { ports, identity } = useMemo(() => {
    const ref = refOf(patient);
    const base = { record: typedRecord(patient, exchange), store, clock: systemClock };
    return {
      ports: exchange ? exchange.portsFor({ ref, key: keyOfPerson() }, base) : { ...withoutServer, ...base },
      identity: {
        patient: ref,
        launch: ref,
        page: undefined,
        encounter: undefined,
        banner: 'app',
        user: exchange?.user,
      } as const,
    };
  }, [patient, store]);
  return (
    <QueryClientProvider client={cache}>
      <ConsultPanel
        {...panel}
        ports={ports}
        identity={identity}
        session={exchange?.session ?? 'none'}
        onSignIn={() => exchange?.onSignIn()} // without one there is nowhere to sign in
        withheld={[]}
      />
    </QueryClientProvider>
  );
}

function isMinor(birthDate: string, today: Temporal.PlainDate): boolean {
  const age = ageOn(typedBirthDate(birthDate) ?? '', today);
  return typeof age === 'number' && age >= 0 && age < 18;
}

/** The patients of no HIS: only this window knows them. */
function refOf({ id }: Patient) {
  return { issuer: 'page:typed', patient: id } as const;
}

/** The random name of who is typed in now: the same after a reload, another for the next person. */
function keyOfPerson(): string {
  const key = sessionStorage.getItem(keyPlace) ?? crypto.randomUUID();
  sessionStorage.setItem(keyPlace, key);
  return key;
}

/** What was typed, and nothing else: every part of a record is unknown. */
function typedRecord(patient: Patient, exchange: TypedExchange | undefined): CareRecord {
  return {
    async readPatient(id) {
      if (id !== patient.id) throw new FailureError({ kind: 'wrong-patient' });
      return patient;
    },
    readProblems: async () => unknown('no-record'),
    readContacts: async () => unknown('no-record'),
    // What they are is asked of the user; who they are and where they work, the server says.
    readUser: async (...asked) => {
      const read = await exchange?.readUser(...asked);
      return unknown('no-server', read?.known ? read.value : read?.partial);
    },
  };
}

function storedPerson(): TypedPerson {
  const stored: unknown = JSON.parse(sessionStorage.getItem(place) ?? 'null');
  return typeof stored === 'object' && stored !== null ? { ...nobody, ...stored } : nobody; // written here alone
}
