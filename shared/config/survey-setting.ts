import { means, z } from '../zod.ts';
import type { ConfigFault } from './config-problem.ts';
import { mailAddress } from './mail-address.ts';

const surveyFile = z.string().check(z.trim(), ({ value, issues }) => {
  if (/^[A-Za-z0-9_-][A-Za-z0-9._-]*\.json$/.test(value)) return;
  const fault: ConfigFault = { kind: 'wrong-form', form: 'file-name' };
  issues.push({ code: 'custom', input: value, params: { fault } });
});

/** The setting `survey`: the questions to practices, and where answers can be mailed. */
export const surveySetting = z
  .optional(
    z.strictObject({
      file: z
        .optional(surveyFile)
        .check(means('a FHIR R4 Questionnaire beside `config.json`', 'our six questions are asked')),
      mail: z
        .optional(mailAddress)
        .check(means('where answers can be mailed as a row', 'no mail is offered')),
    }),
  )
  .check(
    means('the questions to practices on `vragenlijst.html`. See `docs/REGION.md`', 'our six questions'),
  );
