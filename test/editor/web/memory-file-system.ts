import * as vscode from 'vscode';

interface Entry {
  /** A folder's entries by name; a file's bytes. */
  readonly content: Map<string, Entry> | Uint8Array;
  readonly changed: number;
}

/** Files that are nowhere but in memory: what a virtual workspace looks like to an extension. */
export class MemoryFileSystem implements vscode.FileSystemProvider {
  readonly #root: Entry = { content: new Map(), changed: 0 };
  readonly #onDidChange = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  #clock = 1;

  readonly onDidChangeFile = this.#onDidChange.event;

  watch(): vscode.Disposable {
    return { dispose: () => {} };
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    const { content, changed } = this.#find(uri);
    const type = content instanceof Map ? vscode.FileType.Directory : vscode.FileType.File;
    return { type, ctime: 0, mtime: changed, size: content instanceof Map ? 0 : content.length };
  }

  readDirectory(uri: vscode.Uri): [string, vscode.FileType][] {
    return [...this.#folder(uri)].map(([name, { content }]) => [
      name,
      content instanceof Map ? vscode.FileType.Directory : vscode.FileType.File,
    ]);
  }

  createDirectory(uri: vscode.Uri): void {
    const [folder, name] = this.#placeOf(uri);
    if (name !== '' && !folder.has(name)) folder.set(name, { content: new Map(), changed: this.#clock++ });
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const { content } = this.#find(uri);
    if (content instanceof Map) throw vscode.FileSystemError.FileIsADirectory(uri);
    return content;
  }

  writeFile(uri: vscode.Uri, content: Uint8Array): void {
    const [folder, name] = this.#placeOf(uri);
    const type = folder.has(name) ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created;
    folder.set(name, { content, changed: this.#clock++ });
    this.#onDidChange.fire([{ type, uri }]);
  }

  delete(uri: vscode.Uri): void {
    const [folder, name] = this.#placeOf(uri);
    if (!folder.delete(name)) throw vscode.FileSystemError.FileNotFound(uri);
    this.#onDidChange.fire([{ type: vscode.FileChangeType.Deleted, uri }]);
  }

  rename(from: vscode.Uri, to: vscode.Uri): void {
    const entry = this.#find(from);
    this.delete(from);
    const [folder, name] = this.#placeOf(to);
    folder.set(name, entry);
    this.#onDidChange.fire([{ type: vscode.FileChangeType.Created, uri: to }]);
  }

  #find(uri: vscode.Uri): Entry {
    return partsOf(uri).reduce((entry, name) => {
      const next = entry.content instanceof Map ? entry.content.get(name) : undefined;
      if (!next) throw vscode.FileSystemError.FileNotFound(uri);
      return next;
    }, this.#root);
  }

  #folder(uri: vscode.Uri): Map<string, Entry> {
    const { content } = this.#find(uri);
    if (!(content instanceof Map)) throw vscode.FileSystemError.FileNotADirectory(uri);
    return content;
  }

  #placeOf(uri: vscode.Uri): [Map<string, Entry>, string] {
    const parts = partsOf(uri);
    return [this.#folder(uri.with({ path: `/${parts.slice(0, -1).join('/')}` })), parts.at(-1) ?? ''];
  }
}

function partsOf({ path }: vscode.Uri): string[] {
  return path.split('/').filter((part) => part !== '');
}
