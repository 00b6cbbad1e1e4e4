// Where things are, as absolute paths. Scripts may be started from any folder.
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's top folder. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/** The hosted editor: its own package, so that its 800 MB never come near the project's dependencies. */
export const editorHost = path.join(root, 'scripts', 'editor-host');

/** What test runs leave behind: reports, bundles of the in-editor suite, logs. */
export const testOutput = path.join(root, 'test', 'output');

/** The documents that `npm start` opens. */
export const samples = path.join(root, 'samples');
