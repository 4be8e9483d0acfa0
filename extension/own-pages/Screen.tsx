import type { ComponentChildren } from 'preact';

export type ScreenProps = { readonly title: string; readonly children: ComponentChildren };

/** A quiet page in the panel's place: for when there is no patient to show. */
export function Screen({ title, children }: ScreenProps) {
  return (
    <main class="failure-page screen" aria-live="polite">
      <h1 class="failure-page__title">{title}</h1>
      {children}
    </main>
  );
}
