import { RoleQuestion } from '../../ui/failure/RoleQuestion.tsx';
import type { PanelText } from '../context/load-panel-text.ts';
import type { UserInRole } from './use-role.ts';

export type RoleScreenProps = { readonly text: PanelText; readonly role: UserInRole };

/** Asks what the user does here, before any patient is shown: it may be a praktijkmanager. */
export function RoleScreen({ text, role }: RoleScreenProps) {
  return (
    <main class="failure-page">
      <h1 class="failure-page__title">{text.panel.title}</h1>
      <RoleQuestion text={text} roleText={role.user.roleText} onAnswer={role.answer} />
    </main>
  );
}
