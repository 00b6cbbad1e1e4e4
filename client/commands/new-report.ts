import * as vscode from 'vscode';
import { reportLanguage } from '../documents';
import { type Identity, identityMethod, type NewReportResult, newReportMethod } from '../protocol';
import { reportFileEndings } from '../report-files';
import type { OpenReports } from '../reports';
import type { ServerSession } from '../server-session';
import { readTextFile } from '../text-files';

/** What is known of a new report before anybody is asked; other extensions and tests may give all of it. */
interface Given {
  readonly body?: string;
  readonly year?: number;
  /** The address of last year's report, or `null` to begin without one. */
  readonly lastYear?: vscode.Uri | null;
}

/** Last year's report: its text, or `undefined` where there is to be none. */
interface LastYear {
  readonly text: string | undefined;
}

const firstYear = 2019;
const lastPossibleYear = 2100;

/** Asks for last year's report, the body and the year, unless they are given, and opens a report to be filled in. */
export async function newReport(
  session: ServerSession,
  reports: OpenReports,
  argument: unknown,
): Promise<void> {
  const given = givenBy(argument);
  const lastYear = await lastYearsReport(reports, given.lastYear);
  if (!lastYear) return;
  const client = await session.ready();
  if (!client) return;
  const { text: before } = lastYear;
  const known =
    before === undefined ? undefined : await client.sendRequest<Identity>(identityMethod, { text: before });
  const body = given.body ?? (await askForBody(known?.body ?? ''));
  if (body === undefined) return;
  const year = given.year ?? (await askForYear(known?.year ? known.year + 1 : new Date().getFullYear() - 1));
  if (year === undefined) return;
  const params = { body, year, ...(before === undefined ? {} : { lastYear: before }) };
  const made = await client.sendRequest<NewReportResult>(newReportMethod, params);
  const document = await vscode.workspace.openTextDocument({ language: reportLanguage, content: made.text });
  await vscode.window.showTextDocument(document);
  tell(made);
}

function givenBy(argument: unknown): Given {
  if (typeof argument !== 'object' || argument === null) return {};
  const body = 'body' in argument && typeof argument.body === 'string' ? { body: argument.body } : {};
  const year = 'year' in argument && typeof argument.year === 'number' ? { year: argument.year } : {};
  const uri = 'lastYear' in argument ? argument.lastYear : undefined;
  return { ...body, ...year, ...(uri === null || uri instanceof vscode.Uri ? { lastYear: uri } : {}) };
}

/** What is to be said is said beside the new report; nobody has to answer. */
function tell({ carriedIn, note }: NewReportResult): void {
  if (note !== null) void vscode.window.showWarningMessage(note);
  else if (carriedIn !== null) {
    const message = vscode.l10n.t(
      '{0} applications were carried in from last year’s report. Every other number is yours to fill in.',
      carriedIn,
    );
    void vscode.window.showInformationMessage(message);
  }
}

/** Last year's report from where the user says; `undefined` when the user gives up, or it cannot be read. */
async function lastYearsReport(
  reports: OpenReports,
  given: vscode.Uri | null | undefined,
): Promise<LastYear | undefined> {
  if (given === null) return { text: undefined };
  if (given) return readLastYear(given);
  const none = {
    label: vscode.l10n.t('Without last year’s report'),
    detail: vscode.l10n.t('An empty report'),
  };
  const file = { label: vscode.l10n.t('Choose a file…') };
  const open = vscode.workspace.textDocuments
    .filter((document) => reports.has(document))
    .map((document) => ({
      label: vscode.workspace.asRelativePath(document.uri),
      detail: vscode.l10n.t('open in the editor'),
      document,
    }));
  const picked = await vscode.window.showQuickPick<vscode.QuickPickItem>([...open, file, none], {
    title: vscode.l10n.t('New report'),
    placeHolder: vscode.l10n.t('Begin from last year’s report? What it carried over is carried in.'),
  });
  if (picked === none) return { text: undefined };
  if (picked === file) return chooseFile();
  const document = open.find((item) => item === picked)?.document;
  return document && { text: document.getText() };
}

async function chooseFile(): Promise<LastYear | undefined> {
  const [chosen] =
    (await vscode.window.showOpenDialog({
      title: vscode.l10n.t('Last year’s report'),
      filters: { [vscode.l10n.t('Last year’s report')]: [...reportFileEndings] },
    })) ?? [];
  return chosen && readLastYear(chosen);
}

/**
 * The text of the file that the user says holds last year's report; `undefined` when it cannot be read, which the user
 * is told.
 */
async function readLastYear(uri: vscode.Uri): Promise<LastYear | undefined> {
  try {
    return { text: await readTextFile(uri) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    await vscode.window.showErrorMessage(
      vscode.l10n.t('{0} could not be read: {1}', vscode.workspace.asRelativePath(uri), reason),
    );
    return undefined;
  }
}

async function askForBody(value: string): Promise<string | undefined> {
  const answer = await vscode.window.showInputBox({
    title: vscode.l10n.t('New report'),
    prompt: vscode.l10n.t('Which body reports? Its full name, as it stands in the title'),
    value,
    validateInput: (text) =>
      text.trim() === '' || text.length > 100 ? vscode.l10n.t('A name is needed, on one line.') : undefined,
  });
  return answer?.trim();
}

async function askForYear(value: number): Promise<number | undefined> {
  const answer = await vscode.window.showInputBox({
    title: vscode.l10n.t('New report'),
    prompt: vscode.l10n.t('Which year is reported about?'),
    value: String(value),
    validateInput: (text) =>
      /^\d{4}$/.test(text) && Number(text) >= firstYear && Number(text) <= lastPossibleYear
        ? undefined
        : vscode.l10n.t('A year between 2019 and 2100 is needed: the forms begin with 2019.'),
  });
  return answer === undefined ? undefined : Number(answer);
}
