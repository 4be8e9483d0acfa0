/** What we use of React, which comes without types of its own. */
declare module 'react' {
  export type ReactNode = object | string | null | readonly ReactNode[];
  export type Component<Props> = (props: Props) => ReactNode;
  export function createElement<Props>(
    type: string | Component<Props>,
    props: Props | null,
    ...children: readonly ReactNode[]
  ): ReactNode;
  export function useState<State>(
    initial: State,
  ): [State, (next: State | ((before: State) => State)) => void];
}

declare module 'react-dom/client' {
  import type { ReactNode } from 'react';

  export function createRoot(container: Element): { render(node: ReactNode): void };
}
