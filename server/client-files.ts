import { type Connection, ErrorCodes, ResponseError } from 'vscode-languageserver';
import type { ConfigurationFiles } from './configuration-files';
import { unescaped } from './unescaped';

/** The request by which the server asks the client for the text of a file that only the editor can reach. */
export const readFileMethod = 'gouji/readFile';

/** The file by its address. */
export interface ReadFileParams {
  readonly uri: string;
}

/** Its text. */
export interface ReadFileResult {
  /** `null` where there is no such file. */
  readonly text: string | null;
}

/**
 * Configuration files as the client reads them: in a browser, and wherever else documents lie that are not on this
 * machine's disk. For a client that does not know the request there are none; it is asked once.
 */
export function filesOfClient(connection: Connection): ConfigurationFiles {
  let isUnknown = false;
  return {
    async read(uri) {
      if (isUnknown) return undefined;
      const params: ReadFileParams = { uri };
      try {
        const result = await connection.sendRequest<ReadFileResult | null>(readFileMethod, params);
        return result?.text ?? undefined;
      } catch (error) {
        if (!(error instanceof ResponseError) || error.code !== ErrorCodes.MethodNotFound) throw error;
        isUnknown = true;
        return undefined;
      }
    },
    // What cannot be reached has no name but its address.
    nameOf: (uri) => (isUnknown ? uri : pathIn(uri)),
  };
}

/** The path in an address, as people write it; the address itself where it has none. */
function pathIn(uri: string): string {
  const path = /^[^:/?#]+:(?:\/\/[^/?#]*)?([^?#]*)/.exec(uri)?.[1];
  return path === undefined ? uri : unescaped(path);
}
