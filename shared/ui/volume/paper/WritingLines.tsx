/** Room to write on paper: as many lines as are asked for. */
export function WritingLines({ count }: { readonly count: number }) {
  return Array.from({ length: count }, (_, line) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: empty lines are all alike
    <div key={line} class="paper__line" />
  ));
}
