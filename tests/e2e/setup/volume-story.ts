import { startSandbox } from '../../../sandbox/sandbox.ts';
import { VolumePage } from '../pages/volume-page.ts';
import { story } from './story.ts';

type VolumeFixtures = {
  /** The numbers of the practice in the first tab; no one has opened them yet. */
  readonly volume: VolumePage;
};

/** A story in a practice of 600 made-up referrals over three years, and no other. */
export const volumeStory = storyOf(1);

/** The same in a region of six practices. */
export const regionStory = storyOf(6);

function storyOf(practices: number) {
  return story.extend<VolumeFixtures, object>({
    sandbox: [
      async ({ mode }, use) => {
        const sandbox = await startSandbox({
          port: 0,
          appPort: 0,
          mode,
          referrals: 600,
          seed: 4,
          practices,
          stories: 'left-out',
        });
        await use(sandbox);
        await sandbox.stop();
      },
      { scope: 'worker', timeout: 60_000 },
    ],

    volume: async ({ page, sandbox }, use) => {
      await use(new VolumePage(page, sandbox));
    },
  });
}

export { expect } from '@playwright/test';
