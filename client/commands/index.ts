import * as vscode from 'vscode';
import { CheckedFiles } from '../checked-files';
import { dismissCommand, forgetDismissalCommand } from '../protocol';
import type { OpenReports } from '../reports';
import type { ServerSession } from '../server-session';
import { openCalculationSheet } from './calculation-sheet';
import { checkFolder } from './check-folder';
import { copyCorrections } from './corrections';
import { Dismissals } from './dismissals';
import { EffectiveConfiguration } from './effective-configuration';
import { newReport } from './new-report';
import { openSample } from './open-sample';
import { goToProblemInTable } from './problem-in-table';
import { restartServer } from './restart-server';
import { convertTable, insertMissing } from './writing';

/** Registers every command of the extension. */
export function registerCommands(
  { extensionUri }: vscode.ExtensionContext,
  session: ServerSession,
  reports: OpenReports,
): vscode.Disposable {
  const checked = new CheckedFiles(session);
  const configuration = new EffectiveConfiguration(session);
  const dismissals = new Dismissals(session);
  return vscode.Disposable.from(
    checked,
    configuration,
    vscode.commands.registerCommand('gouji.openSample', () => openSample(extensionUri)),
    vscode.commands.registerCommand('gouji.checkFolder', (given) => checkFolder(checked, given)),
    vscode.commands.registerCommand('gouji.nextProblemInTable', () => goToProblemInTable(session, 1)),
    vscode.commands.registerCommand('gouji.previousProblemInTable', () => goToProblemInTable(session, -1)),
    vscode.commands.registerCommand('gouji.newReport', (given) => newReport(session, reports, given)),
    vscode.commands.registerCommand('gouji.convertTable', (layout) => convertTable(session, layout)),
    vscode.commands.registerCommand('gouji.insertTable', (id) => insertMissing(session, id)),
    vscode.commands.registerCommand('gouji.copyCorrections', () => copyCorrections(session)),
    vscode.commands.registerCommand('gouji.openCalculationSheet', (uri, index) =>
      openCalculationSheet(session, uri, index),
    ),
    vscode.commands.registerCommand('gouji.showEffectiveConfiguration', () => configuration.show()),
    vscode.commands.registerCommand(dismissCommand, (given) => dismissals.dismiss(given)),
    vscode.commands.registerCommand(forgetDismissalCommand, (given) => dismissals.forget(given)),
    vscode.commands.registerCommand('gouji.restartServer', () => restartServer(session, reports)),
  );
}
