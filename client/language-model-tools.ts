import * as vscode from 'vscode';
import {
  type CheckFilesResult,
  checkFilesMethod,
  type ExplainCategoryResult,
  explainCategoryMethod,
} from './check-protocol';
import { readReport } from './report-files';
import type { ServerSession } from './server-session';

interface CheckInput {
  /** The address of the report; that of the active editor when it is left out. */
  readonly uri?: string;
}

interface ExplainInput {
  readonly category?: string;
}

/**
 * Offers what this extension knows to the language models of the editor, where there are any. A tool answers when a
 * person's chat calls it and that person agrees; nothing is sent from here.
 */
export function registerLanguageModelTools(session: ServerSession): vscode.Disposable {
  // Editors made from the same sources need not have language models.
  if (typeof vscode.lm?.registerTool !== 'function') return vscode.Disposable.from();
  return vscode.Disposable.from(
    vscode.lm.registerTool<CheckInput>('gouji_check_report', {
      prepareInvocation: ({ input }) => {
        const name = nameOf(reportMeant(input));
        return {
          invocationMessage: vscode.l10n.t('Checking {0}', name),
          confirmationMessages: {
            title: vscode.l10n.t('Check the report'),
            message: vscode.l10n.t(
              'What is found in {0}, with figures of the report, goes to the language model of this chat.',
              name,
            ),
          },
        };
      },
      invoke: async ({ input }, token) => answer(await check(session, input, token)),
    }),
    vscode.lm.registerTool<ExplainInput>('gouji_explain_category', {
      prepareInvocation: () => ({ invocationMessage: vscode.l10n.t('Looking up the category') }),
      invoke: async ({ input }) => answer(await explain(session, input)),
    }),
  );
}

function answer(text: string): vscode.LanguageModelToolResult {
  return new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(text)]);
}

function reportMeant({ uri }: CheckInput): vscode.Uri | undefined {
  return uri ? vscode.Uri.parse(uri) : vscode.window.activeTextEditor?.document.uri;
}

function nameOf(uri: vscode.Uri | undefined): string {
  return uri === undefined ? '' : vscode.workspace.asRelativePath(uri);
}

/** What was found in a report, as JSON: lines and columns count from 1. */
async function check(
  session: ServerSession,
  input: CheckInput,
  token: vscode.CancellationToken,
): Promise<string> {
  const uri = reportMeant(input);
  const text = uri && (await readReport(uri));
  if (uri === undefined || text === undefined) {
    throw new Error(vscode.l10n.t('This is no annual report. Open one, or give the address of one.'));
  }
  const client = await session.ready();
  if (client === undefined) throw new Error(vscode.l10n.t('The language server did not start.'));
  const files = [{ uri: client.code2ProtocolConverter.asUri(uri), text }];
  const result = await client.sendRequest<CheckFilesResult>(checkFilesMethod, { files }, token);
  const [checked] = result.files;
  const severities = ['', 'error', 'warning', 'information', 'hint'];
  return JSON.stringify({
    uri: uri.toString(),
    reports: checked?.reports ?? 0,
    problems: (checked?.diagnostics ?? []).map(({ range, severity = 1, code, message }) => ({
      line: range.start.line + 1,
      column: range.start.character + 1,
      severity: severities[severity],
      rule: code,
      message,
    })),
  });
}

/** What a category means, as Markdown. */
async function explain(session: ServerSession, { category = '' }: ExplainInput): Promise<string> {
  const client = await session.ready();
  if (client === undefined) throw new Error(vscode.l10n.t('The language server did not start.'));
  const result = await client.sendRequest<ExplainCategoryResult | null>(explainCategoryMethod, {
    name: category,
  });
  return (
    result?.markdown ??
    vscode.l10n.t(
      'The tables have no category “{0}”, or several. Give the official label, such as {1}.',
      category,
      '属于国家秘密',
    )
  );
}
