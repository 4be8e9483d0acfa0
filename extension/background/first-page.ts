import { browser } from 'wxt/browser';

/** Opens the page that a user begins with. Installed by policy, we can be there before the browser has a window. */
export async function openFirstPage(): Promise<void> {
  let status: 'waiting' | 'opened' = 'waiting';
  const open = () => {
    browser.windows.onCreated.removeListener(open);
    if (status === 'waiting') void browser.tabs.create({ url: '/welcome.html' });
    status = 'opened';
  };
  browser.windows.onCreated.addListener(open); // first, so that no window slips by while they are counted
  if ((await browser.windows.getAll()).length > 0) open();
}
