import { configurationFileName } from '../report';

/** The way to configuration files, which every program that the server runs in has of its own. */
export interface ConfigurationFiles {
  /** The text of a file; `undefined` where there is none. Fails when there is one that cannot be read. */
  read(uri: string): Promise<string | undefined>;
  /** What people call a file: its path, where it has one. */
  nameOf(uri: string): string;
}

/**
 * Where the configuration of a document may stand: in its folder and in those above, the nearest first. Nowhere for
 * documents without a folder, such as those that were never saved.
 */
export function placesFor(documentUri: string): readonly string[] {
  const [root, path] =
    /^(?!untitled:)[^:/?#]+:(?:\/\/[^/?#]*|(?!\/\/))(?=(\/[^?#]*))/.exec(documentUri) ?? [];
  if (root === undefined || path === undefined) return [];
  const places: string[] = [];
  let folder = path.lastIndexOf('/');
  while (folder >= 0) {
    places.push(`${root}${path.slice(0, folder)}/${configurationFileName}`);
    folder = folder === 0 ? -1 : path.lastIndexOf('/', folder - 1);
  }
  return places;
}
