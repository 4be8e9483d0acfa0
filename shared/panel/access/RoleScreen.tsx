import { AboutMeForm } from '../../ui/access/AboutMeForm.tsx';
import { RoleQuestion } from '../../ui/failure/RoleQuestion.tsx';
import type { PanelText } from '../context/spoken-text.ts';
import type { OwnWord } from './use-own-word.ts';
import type { UserInRole } from './use-role.ts';

export type RoleScreenProps = {
  readonly text: PanelText;
  readonly role: UserInRole & { readonly ownWord?: OwnWord | undefined };
};

/** Asks what the user does here, before any patient is shown: it may be a praktijkmanager. */
export function RoleScreen({ text, role }: RoleScreenProps) {
  return (
    <main class="failure-page">
      <h1 class="failure-page__title">{text.panel.title}</h1>
      {role.ownWord ? (
        <AboutMeForm text={text} before={role.ownWord.about} onSay={role.ownWord.say} />
      ) : (
        <RoleQuestion text={text} roleText={role.user.roleText} onAnswer={role.answer} />
      )}
    </main>
  );
}
