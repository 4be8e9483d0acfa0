import { expect, test } from 'vitest';
import { untilOpened } from '../../../../extension/his/until-opened.ts';

test('a page that is there to be seen is begun with at once', async () => {
  await expect(untilOpened(new EventTarget())).resolves.toBeUndefined();
});

test('a page that the browser loads ahead is begun with when somebody opens it, and not before', async () => {
  const page = Object.assign(new EventTarget(), { prerendering: true });
  const steps: string[] = [];
  const begun = untilOpened(page).then(() => steps.push('begun'));
  await new Promise((resolve) => setImmediate(resolve));

  steps.push('opened');
  page.dispatchEvent(new Event('prerenderingchange'));
  await begun;

  expect(steps).toEqual(['opened', 'begun']);
});
