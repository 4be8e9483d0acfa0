/** Waited for between pieces of work, so that the screen may go first; nothing to wait for after little work. */
export type YieldToUi = () => Promise<void> | undefined;
