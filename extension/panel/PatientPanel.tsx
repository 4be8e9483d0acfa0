import { QueryClientProvider } from '@tanstack/preact-query';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { SmartError } from '../../shared/fhir/smart/smart-failure.ts';
import { createRoleMemory } from '../../shared/panel/access/role-memory.ts';
import { withheldParts } from '../../shared/panel/access/withheld-parts.ts';
import { ConsultPanel } from '../../shared/panel/ConsultPanel.tsx';
import type { JournalPart } from '../../shared/panel/context/surface-slots.ts';
import { startReading, timeToDraw } from '../../shared/panel/reading/start-reading.ts';
import { createQueryClient } from '../../shared/queries/query-client.ts';
import { problemsQuery } from '../../shared/queries/record-queries.ts';
import { FailureNotice } from '../../shared/ui/failure/FailureNotice.tsx';
import { type HisPage, patientKey } from '../connection/his-pages.ts';
import type { Identified } from '../connection/identify.ts';
import type { PatientOnPage } from '../connection/page-record.ts';
import { readPageAnew } from '../connection/read-anew.ts';
import { recordSource } from '../connection/record-source.ts';
import type { AtHisProps } from '../own-pages/panel-props.ts';
import { Screen } from '../own-pages/Screen.tsx';
import { expireSession } from '../session/kept-session.ts';
import { uses } from '../session/servers.ts';
import { signIn } from '../session/sign-in.ts';
import type { SignedIn } from '../session/signed-in.ts';
import { enabledHisAdapters } from '../settings/enabled-adapters.ts';
import { FromHisField } from './from-his/FromHisField.tsx';
import { IdentityScreen } from './IdentityScreen.tsx';
import { JournalField } from './journal/JournalField.tsx';
import { journalLink } from './journal/journal-link.ts';
import { LetterField } from './letter/LetterField.tsx';
import { type OpenedPatient, openPatient } from './open-patient.ts';
import { PortalParts } from './portal/PortalParts.tsx';
import { useIdentified } from './use-identified.ts';
import { WaitingScreen } from './WaitingScreen.tsx';

export type PatientPanelProps = AtHisProps & {
  readonly signedIn: SignedIn;
  readonly page: HisPage & { readonly reading: PatientOnPage };
};

/** The patient on the page, once record and page agree on who that is. */
export function PatientPanel(props: PatientPanelProps) {
  const { text, page, signedIn, settings } = props;
  // biome-ignore lint/correctness/useExhaustiveDependencies: one source a sign-in; its tokens refresh by themselves
  const source = useMemo(() => recordSource(signedIn, settings), [signedIn.key, settings]);
  const { found, again } = useIdentified(page, source);

  if (found === undefined) return <WaitingScreen text={text.extension} waitingFor="identifying" />;
  if (found.kind === 'failed') {
    const onAct = found.failure.kind === 'session-expired' ? () => void signInAgain(signedIn) : again;
    return (
      <Screen title={text.extension.title}>
        <FailureNotice text={text} failure={found.failure} onAct={onAct} />
      </Screen>
    );
  }
  if (found.kind !== 'same') {
    return <IdentityScreen text={text} page={page.reading.patient} found={found} onAgain={again} />;
  }
  const key = `${signedIn.key} ${page.tab} ${patientKey(page)}`;
  return <OpenPatient key={key} {...props} source={source} patient={found.patient} />;
}

/** Without a server the user says who they are, once in this browser. */
const noServer = { iss: 'no-server', user: 'this-browser' };

type OpenPatientProps = PatientPanelProps & {
  readonly source: ReturnType<typeof recordSource>;
  readonly patient: Extract<Identified, { kind: 'same' }>['patient'];
};

/** Lives as long as this patient is on the page and this user signed in: nothing of it outlives a switch. */
function OpenPatient(props: OpenPatientProps) {
  const { text, language, dutch, settings, signedIn, page } = props;
  const [opened, setOpened] = useState<OpenedPatient | undefined>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: one cache a sign-in, whatever else of it is looked up anew
  const cache = useMemo(() => createQueryClient(() => void expire(signedIn)), [signedIn.key]);
  const { iss, user } = signedIn.exchange ?? noServer;
  const roles = useMemo(() => {
    const place = user === undefined ? sessionStorage : localStorage; // no one known: the next one is asked anew
    return createRoleMemory(place, iss, user ?? 'unknown');
  }, [iss, user]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: opened once; its key holds all that may not change under it
  useEffect(() => {
    let isGone = false;
    async function open(): Promise<void> {
      const ready = await openPatient(props, { current: props.current, readAnew: readPageAnew });
      if (isGone) return;
      await timeToDraw(startReading(cache, ready.ports, ready.identity));
      if (!isGone) setOpened(ready);
    }
    void open();
    return () => {
      isGone = true;
      cache.clear();
    };
  }, []);

  const episodes = JSON.stringify(page.reading.episodes);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a page that lists other problems is read again
  useEffect(() => {
    if (opened === undefined) return;
    const { queryKey } = problemsQuery(opened.ports.record, opened.identity.patient);
    void cache.invalidateQueries({ queryKey });
  }, [episodes, opened]);

  if (opened === undefined) return <WaitingScreen text={text.extension} waitingFor="identifying" />;
  const adapter = enabledHisAdapters(settings).find(({ id }) => id === page.adapter);
  const { assertOnPage } = opened;
  const journal: JournalPart | undefined =
    adapter?.journal &&
    ((slot) => (
      <JournalField
        slot={slot}
        work={{
          link: journalLink(page.tab),
          adapter,
          patient: page.reading.patient,
          assertSame: assertOnPage,
        }}
        name={page.reading.patient.name}
      />
    ));
  return (
    <QueryClientProvider client={cache}>
      <ConsultPanel
        ports={opened.ports}
        config={settings}
        identity={opened.identity}
        spoken={{ language, text }}
        dutch={dutch}
        roles={roles}
        session={signedIn.status}
        onSignIn={() => void signInAgain(signedIn)}
        withheld={withheldParts(missingAt(signedIn))}
        portal={(slot) => <PortalParts slot={slot} settings={settings} guard={opened.guardFilling} />}
        fromHis={(slot) => (
          <FromHisField
            slot={slot}
            work={{ tab: page.tab, assertSame: assertOnPage }}
            name={page.reading.patient.name}
          />
        )}
        {...(adapter?.letter !== undefined && {
          letters: (spoken) => (
            <LetterField
              spoken={spoken}
              dutch={dutch}
              work={{
                tab: page.tab,
                adapter,
                patient: page.reading.patient,
                organisations: settings.coaches.map(({ name }) => name),
                assertSame: assertOnPage,
              }}
              name={page.reading.patient.name}
              journal={journal}
            />
          ),
        })}
        {...(journal && { journal })}
      />
    </QueryClientProvider>
  );
}

/** Notes it for every window; a panel that shows a patient stays as it is, and says so. */
async function expire({ record, exchange }: SignedIn): Promise<void> {
  await Promise.all([record, exchange].flatMap((session) => session ?? []).map(expireSession));
}

/** What the user filled in stays where it is; when it does not work out, the button is still there. */
async function signInAgain({ servers }: SignedIn): Promise<void> {
  try {
    for (const { issuer, use } of uses(servers)) await signIn(issuer, use);
  } catch (thrown) {
    if (!(thrown instanceof SmartError)) throw thrown;
  }
}

function missingAt({ record, exchange }: SignedIn) {
  return [record, exchange].flatMap((session) => session?.missing ?? []); // a page withholds nothing
}
