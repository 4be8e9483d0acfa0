import type { Config } from '../../shared/config/config.ts';
import type { SurveyReading } from '../../shared/domain/survey/survey.ts';
import { readQuestionnaire } from '../../shared/fhir/survey/read-questionnaire.ts';
import { readQuestionnaireResponses } from '../../shared/fhir/survey/read-questionnaire-responses.ts';
import { toQuestionnaireResponse } from '../../shared/fhir/survey/to-questionnaire-response.ts';
import { parseJson } from '../../shared/json.ts';
import { systemClock as clock } from '../../shared/ports/clock.ts';
import type { SurveyPorts } from '../../shared/survey/survey-ports.ts';

/** The survey of this installation: its file is beside the page, and answers go nowhere by themselves. */
export function fhirSurvey({ survey: setting }: Pick<Config, 'survey'>): SurveyPorts {
  return {
    clock,
    load: () => (setting?.file === undefined ? Promise.resolve(ours) : loadFile(setting.file)),
    toResource: (survey, answers, month) => {
      const resource = toQuestionnaireResponse(survey, answers, { month, key: crypto.randomUUID() });
      return `${JSON.stringify(resource, undefined, 2)}\n`;
    },
    readResources: (survey, text) => readQuestionnaireResponses(survey, jsonIn(text)),
  };
}

/** No file is named: our own questions are asked. */
const ours: SurveyReading = { survey: undefined, problems: [] };

async function loadFile(name: string): Promise<SurveyReading> {
  const response = await fetch(`./${name}`).catch(() => undefined); // no connection: told as not found
  if (response?.ok !== true) return failed('not-found');
  const json = jsonIn(await textIn(response));
  return json === undefined ? failed('no-json') : readQuestionnaire(json);
}

function failed(kind: 'not-found' | 'no-json'): SurveyReading {
  return { survey: undefined, problems: [{ question: '', fault: { kind } }] };
}

/** Empty for bytes that are no UTF-8. */
async function textIn(response: Response): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await response.arrayBuffer());
  } catch {
    return '';
  }
}

/** Undefined for what is no JSON. */
function jsonIn(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}
