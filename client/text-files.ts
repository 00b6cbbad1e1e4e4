import * as vscode from 'vscode';
import { looksMisdecoded } from '../report/recognise';

/** What Chinese office software stores plain text in, as VS Code and decoders call it. It includes GBK and GB2312. */
export const chineseEncoding = 'gb18030';

/**
 * The text of a file as the editor reads it when it is opened, but for reports in GB18030, in which Windows in Chinese
 * has long stored texts: they are read as such even where the editor would take them for UTF-8. Fails as the file
 * system does.
 */
export async function readTextFile(uri: vscode.Uri): Promise<string> {
  const bytes = await vscode.workspace.fs.readFile(uri);
  const text = await vscode.workspace.decode(bytes, { uri });
  return looksMisdecoded(text) ? vscode.workspace.decode(bytes, { encoding: chineseEncoding }) : text;
}
