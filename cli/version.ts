// The bundler, and the test runner, put the version of package.json here.
declare const GOUJI_VERSION: string;

/** The program's name and version, as `--version` and the JSON output give them. */
export const tool = { name: 'gouji', version: GOUJI_VERSION } as const;
