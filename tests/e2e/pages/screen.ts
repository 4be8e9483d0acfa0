import type { FrameLocator, Page } from '@playwright/test';

/** Where our app is drawn: a page of its own, or a frame beside the journal. */
export type Screen = Pick<Page & FrameLocator, 'getByRole' | 'getByLabel' | 'getByText' | 'locator'>;
