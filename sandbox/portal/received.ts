import { type Answers, problemWith, questions } from './questions.ts';

/** A referral that came in through the portal. */
export type Received = { readonly at: string; readonly build: string; readonly answers: Answers };

/** What the portal keeps: in memory, until the sandbox is reset. */
export type Inbox = {
  /** Empty when it was taken; else what is wrong, by name of the question. */
  readonly take: (build: string, answers: Answers) => Readonly<Record<string, string>>;
  readonly all: () => readonly Received[];
  readonly reset: () => void;
};

/** The portal's own list of referrals. */
export function createInbox(): Inbox {
  let received: readonly Received[] = [];
  return {
    take: (build, answers) => {
      const problems = Object.fromEntries(
        questions
          .map((question) => [question.name, problemWith(question, answers)] as const)
          .filter(([, problem]) => problem !== ''),
      );
      if (Object.keys(problems).length === 0)
        received = [{ at: new Date().toISOString(), build, answers }, ...received];
      return problems;
    },
    all: () => received,
    reset: () => {
      received = [];
    },
  };
}
