import * as vscode from 'vscode';
import { CheckedFiles } from '../checked-files';
import type { ServerSession } from '../server-session';
import { checkFolder } from './check-folder';
import { openSample } from './open-sample';
import { goToProblemInTable } from './problem-in-table';

/** Registers the commands by which one moves: to a sample, through a report, and through a folder of them. */
export function registerMoving(
  { extensionUri }: vscode.ExtensionContext,
  session: ServerSession,
): vscode.Disposable {
  const checked = new CheckedFiles(session);
  return vscode.Disposable.from(
    checked,
    vscode.commands.registerCommand('gouji.openSample', () => openSample(extensionUri)),
    vscode.commands.registerCommand('gouji.checkFolder', (given) => checkFolder(checked, given)),
    vscode.commands.registerCommand('gouji.nextProblemInTable', () => goToProblemInTable(session, 1)),
    vscode.commands.registerCommand('gouji.previousProblemInTable', () => goToProblemInTable(session, -1)),
  );
}
