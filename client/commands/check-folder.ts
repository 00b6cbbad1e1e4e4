import * as vscode from 'vscode';
import type { CheckedFiles, CheckingOutcome } from '../checked-files';
import { findReportFiles } from '../report-files';

/**
 * Checks every report of a folder and those below, with progress and a way to cancel, and says at the end what was
 * found.
 *
 * @param given the folder, where the command was called on one; else the user chooses
 */
export async function checkFolder(checked: CheckedFiles, given: unknown): Promise<void> {
  const folder = given instanceof vscode.Uri ? given : await chooseFolder();
  if (folder === undefined) return;
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: vscode.l10n.t('Checking reports in {0}', nameOf(folder)),
    cancellable: true,
  };
  const summary = await vscode.window.withProgress(options, async (progress, token) => {
    const files = await findReportFiles(folder, token);
    let done = 0;
    const outcome = await checked.check(folder, files, token, (count) => {
      done += count;
      const increment = (100 * count) / files.length;
      progress.report({ increment, message: vscode.l10n.t('{0} of {1} files', done, files.length) });
    });
    return summaryOf(outcome, done, files.length);
  });
  // The message outlives the progress, which would otherwise stay until somebody has read it.
  void showSummary(summary);
}

/** The only folder that is open, or one that the user chooses. */
async function chooseFolder(): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 1) return folders[0]?.uri;
  if (folders.length > 1) return (await vscode.window.showWorkspaceFolderPick())?.uri;
  const [chosen] =
    (await vscode.window.showOpenDialog({
      canSelectFiles: false,
      canSelectFolders: true,
      openLabel: vscode.l10n.t('Check Folder'),
    })) ?? [];
  return chosen;
}

function nameOf({ path }: vscode.Uri): string {
  return path.split('/').findLast((part) => part !== '') ?? path;
}

interface Summary {
  readonly message: string;
  /** Whether there is something to look at. */
  readonly hasProblems: boolean;
}

/** Severities as the protocol numbers them; a diagnostic without one counts as an error. */
const ERROR = 1;
const WARNING = 2;

function summaryOf({ reports, unreadable }: CheckingOutcome, done: number, all: number): Summary {
  const count = reports.reduce((sum, file) => sum + file.reports, 0);
  const severities = reports.flatMap(({ diagnostics }) =>
    diagnostics.map(({ severity }) => severity ?? ERROR),
  );
  const errors = severities.filter((severity) => severity === ERROR).length;
  const warnings = severities.filter((severity) => severity === WARNING).length;
  const affected = reports.filter(({ diagnostics }) => diagnostics.length > 0).length;
  const sentences = [
    done < all
      ? vscode.l10n.t('Cancelled after {0} of {1} files: {2} reports.', done, all, count)
      : vscode.l10n.t('Checked {0} files: {1} reports.', all, count),
    severities.length === 0
      ? vscode.l10n.t('Nothing was found.')
      : vscode.l10n.t(
          '{0} errors, {1} warnings and {2} notes in {3} files.',
          errors,
          warnings,
          severities.length - errors - warnings,
          affected,
        ),
    ...unreadable
      .slice(0, 1)
      .map(({ uri, reason }) =>
        vscode.l10n.t(
          '{0} files could not be read, the first of them {1}: {2}',
          unreadable.length,
          nameOf(uri),
          reason,
        ),
      ),
  ];
  const blank = vscode.env.language.startsWith('zh') ? '' : ' ';
  return { message: sentences.join(blank), hasProblems: severities.length > 0 };
}

async function showSummary({ message, hasProblems }: Summary): Promise<void> {
  const show = vscode.l10n.t('Show Problems');
  const chosen = await vscode.window.showInformationMessage(message, ...(hasProblems ? [show] : []));
  if (chosen === show) await vscode.commands.executeCommand('workbench.actions.view.problems');
}
