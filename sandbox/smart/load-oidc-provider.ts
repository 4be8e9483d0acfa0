/// <reference path="./oidc-provider.d.ts" />
/** oidc-provider, without the notice it prints on import under a Node release it does not know as LTS yet. */
export async function loadOidcProvider() {
  // biome-ignore-start lint/suspicious/noConsole: the notice comes through it, and nothing else can hold it back
  const { warn } = console;
  console.warn = (...words: readonly unknown[]) => {
    if (!String(words[0]).includes('Unsupported runtime')) warn(...words);
  };
  try {
    return await import('oidc-provider');
  } finally {
    console.warn = warn;
  }
  // biome-ignore-end lint/suspicious/noConsole: see above
}
