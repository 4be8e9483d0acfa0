import type { Role } from '../../domain/people/care-user.ts';
import type { Texts } from '../../text/text.ts';

export type RoleQuestionProps = {
  readonly text: Pick<Texts, 'roles'>;
  /** The role in the HIS's words; empty when there is none. */
  readonly roleText: string;
  readonly onAnswer: (role: Exclude<Role, 'unknown'>) => void;
};

const roles = ['referrer', 'assistant', 'manager'] as const;

/** Asked once when the HIS's role is not in the configuration. */
export function RoleQuestion({ text, roleText, onAnswer }: RoleQuestionProps) {
  return (
    <section class="role-question" aria-labelledby="role-question">
      <h2 class="subheading" id="role-question">
        {text.roles.question}
      </h2>
      <p class="small">{text.roles.why(roleText)}</p>
      <div class="role-question__choices">
        {roles.map((role) => (
          <button key={role} type="button" class="card-button" onClick={() => onAnswer(role)}>
            <strong>{text.roles.choices[role].label}</strong>
            <span class="small">{text.roles.choices[role].hint}</span>
          </button>
        ))}
      </div>
    </section>
  );
}
