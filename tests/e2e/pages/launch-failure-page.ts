import type { Locator, Page } from '@playwright/test';

/** The page of a launch that cannot go on. */
export class LaunchFailurePage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get title(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  get whole(): Locator {
    return this.page.getByRole('main');
  }

  get forIt(): Locator {
    return this.page.getByRole('region', { name: 'Voor uw ICT-beheerder' });
  }

  action(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }
}
