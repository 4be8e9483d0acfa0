import { browser } from 'wxt/browser';
import { nothingRead, type ReadMarks } from '../../shared/ports/read-marks.ts';
import { z } from '../../shared/zod.ts';

const PLACE = 'read-marks';
const marksSchema = z.record(z.string(), z.string());

/** Read marks of this browser session, for an exchange that knows the patient by another id than the HIS does. */
export const sessionReadMarks: ReadMarks = {
  readings: async () => ({ ...nothingRead, readUntil: await load() }),
  async mark(_patient, taskId, until) {
    await browser.storage.session.set({ [PLACE]: { ...(await load()), [taskId]: until } });
  },
};

async function load(): Promise<Record<string, string>> {
  const { [PLACE]: kept } = await browser.storage.session.get(PLACE);
  return marksSchema.safeParse(kept).data ?? {}; // nothing was read yet
}
