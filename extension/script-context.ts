import { browser } from 'wxt/browser';

/** What tells a content script that its life is over. */
export type ScriptContext = {
  readonly isInvalid: boolean;
  readonly onInvalidated: (act: () => void) => unknown;
  /** Until its life is over. */
  readonly addEventListener: (target: Window, type: 'pagehide' | 'pageshow', act: () => void) => void;
};

/**
 * One life of a content script: until its extension is updated or removed, or a newer one of its kind starts in the
 * same page. Takes the place of WXT's class of this name (see wxt.config.ts), of which it has what our scripts use.
 */
export class ContentScriptContext implements ScriptContext {
  readonly #life = new AbortController();

  constructor(script: string) {
    const started = `${browser.runtime.id}:${script}:started`;
    document.dispatchEvent(new Event(started)); // the one before hears it, and this one does not listen yet
    document.addEventListener(started, () => this.#life.abort(), { signal: this.#life.signal });
  }

  /** An extension that is gone leaves its scripts behind without an id; whoever asks finds out. */
  get isInvalid(): boolean {
    if (browser.runtime?.id === undefined) this.#life.abort();
    return this.#life.signal.aborted;
  }

  onInvalidated(act: () => void): void {
    this.#life.signal.addEventListener('abort', act);
  }

  addEventListener(target: Window, type: string, act: () => void): void {
    target.addEventListener(type, act, { signal: this.#life.signal });
  }
}
