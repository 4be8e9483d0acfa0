import '../../shared/ui/panel.css';
import { render } from 'preact';
import { SmartError } from '../../shared/fhir/smart/smart-failure.ts';
import { configSentence } from '../../shared/panel/context/config-sentence.ts';
import type { LaunchText } from '../../shared/text/nl/launch-text.ts';
import { FailurePage } from '../../shared/ui/failure/FailurePage.tsx';
import { LaunchError, type LaunchFailureKind, launchFailureFrom } from '../launch/launch-failure.ts';
import { ConfigError } from '../launch/load-config.ts';
import { offerConsults } from '../session/hand-over-consults.ts';
import { describeHis } from './describe-his.ts';
import { actionFor } from './failure-action.ts';
import { failureText } from './failure-text.ts';

/** Shows the page of this failure. It takes little, no settings and no session: each of these may be what failed. */
export async function renderLaunchFailure(thrown: unknown, container: Element): Promise<void> {
  if (kindsWithText.includes(launchFailureFrom(thrown))) offerConsults(sessionStorage);
  const text = await failureText(document.documentElement.lang);
  const kind = launchFailureFrom(thrown);
  const { title, happened, doNow } = text.launch.failures[kind];

  render(
    <FailurePage
      text={text}
      title={title}
      whatHappened={happened}
      whatToDo={doNow}
      forIt={linesForIt(kind, thrown, text.launch)}
      action={actionFor(kind, text.launch, (again) => void renderLaunchFailure(again, container))}
    />,
    container,
  );
}

/** A session was there before, so something typed may stand in this tab; the HIS may open the patient in another. */
const kindsWithText: readonly LaunchFailureKind[] = ['open-from-his', 'other-patient', 'no-session'];

/** Kind, time, server and its own words: enough to find the line in a log, and nothing of a patient or a token. */
function linesForIt(
  kind: LaunchFailureKind,
  thrown: unknown,
  { forIt, failures, config }: LaunchText,
): string {
  const said = thrown instanceof SmartError || thrown instanceof LaunchError ? thrown.said : undefined;
  const problems = thrown instanceof ConfigError ? thrown.problems : [];
  return [
    `${forIt.kind}: ${kind}`,
    `${forIt.time}: ${new Date().toISOString()}`,
    `${forIt.issuer}: ${describeHis() ?? forIt.unknownIssuer}`,
    ...(said ? [`${forIt.said}: ${said.error}${said.description ? ` (${said.description})` : ''}`] : []),
    `${forIt.meaning}: ${failures[kind].forIt}`,
    ...problems.map((problem) => `- ${configSentence(problem, config)}`),
  ].join('\n');
}
