import type { PanelText } from '../context/spoken-text.ts';

export type ManagerScreenProps = { readonly text: PanelText };

/** What a praktijkmanager sees when opened for a patient: no patient. */
export function ManagerScreen({ text }: ManagerScreenProps) {
  const { title, body } = text.access.manager;
  return (
    <main class="failure-page">
      <h1 class="failure-page__title">{title}</h1>
      <p>{body}</p>
    </main>
  );
}
