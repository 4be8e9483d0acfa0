/** What the form can be built with. */
export const builds = ['plain', 'react', 'vue', 'web-components'] as const;
export type Build = (typeof builds)[number];

const made = new Map<Build, Promise<string>>();

/** The script of one form, bundled when it is first asked for. */
export function clientScript(build: Build): Promise<string> {
  const script = made.get(build) ?? bundled(build);
  made.set(build, script);
  return script;
}

async function bundled(build: Build): Promise<string> {
  const vite = await import('vite'); // only who opens the portal waits for it
  const made = await vite.build({
    configFile: false,
    logLevel: 'error',
    root: import.meta.dirname,
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    build: {
      write: false,
      lib: { entry: `${import.meta.dirname}/client/${build}.ts`, formats: ['es'], fileName: build },
    },
  });
  const [output] = Array.isArray(made) ? made : [made];
  const chunk = output !== undefined && 'output' in output ? output.output[0] : undefined;
  if (chunk === undefined) throw new Error(`no script was made for the ${build} form`);
  return chunk.code;
}
