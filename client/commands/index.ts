import * as vscode from 'vscode';
import { CheckedFiles } from '../checked-files';
import type { ServerSession } from '../server-session';
import { checkFolder } from './check-folder';
import { goToProblemInTable } from './problem-in-table';

/** Registers the commands by which one moves through a report and a folder of them. */
export function registerMoving(session: ServerSession): vscode.Disposable {
  const checked = new CheckedFiles(session);
  return vscode.Disposable.from(
    checked,
    vscode.commands.registerCommand('gouji.checkFolder', (given) => checkFolder(checked, given)),
    vscode.commands.registerCommand('gouji.nextProblemInTable', () => goToProblemInTable(session, 1)),
    vscode.commands.registerCommand('gouji.previousProblemInTable', () => goToProblemInTable(session, -1)),
  );
}
