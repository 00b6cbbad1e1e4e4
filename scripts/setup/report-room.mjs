// The room that understands reports, for scripts that must work before anything is built.
import * as esbuild from 'esbuild';
import { root } from './paths.mjs';

/**
 * Everything that room offers, and the forms of its tables. It is written in TypeScript, so it is bundled in memory.
 */
export async function loadReportRoom() {
  const { outputFiles } = await esbuild.build({
    absWorkingDir: root,
    stdin: {
      contents: [
        "export * from './report/index';",
        "export { tableForms } from './report/forms/index';",
        "export { toJSONSchema } from 'zod/mini';",
      ].join('\n'),
      resolveDir: root,
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'node20',
    charset: 'utf8',
    logLevel: 'silent',
  });
  const [{ contents }] = outputFiles;
  return import(`data:text/javascript;base64,${Buffer.from(contents).toString('base64')}`);
}
