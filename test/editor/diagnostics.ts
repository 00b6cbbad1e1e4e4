// What the extension reports about a document, and waiting for it.
import * as vscode from 'vscode';

const deadlineMilliseconds = 15_000;

/** The diagnostics of this extension alone, in the order of the document. */
export function diagnosticsOf(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'gouji')
    .sort((one, other) => one.range.start.compareTo(other.range.start));
}

/** The rule that a diagnostic names. */
export function ruleOf({ code }: vscode.Diagnostic): string | undefined {
  return typeof code === 'object' ? String(code.value) : code?.toString();
}

function describe(diagnostics: readonly vscode.Diagnostic[]): string {
  const lines = diagnostics.map((diagnostic) => {
    const { start, end } = diagnostic.range;
    const place = `${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1}`;
    return `  ${place} ${ruleOf(diagnostic)} ${diagnostic.message}`;
  });
  return lines.length === 0 ? '  none' : lines.join('\n');
}

/**
 * Waits until the document's diagnostics meet a condition, which is tried whenever any diagnostics change.
 *
 * @throws when they do not meet it in time, naming those that are there
 */
export async function whenDiagnostics(
  uri: vscode.Uri,
  condition: (diagnostics: vscode.Diagnostic[]) => boolean,
): Promise<vscode.Diagnostic[]> {
  const subscriptions: vscode.Disposable[] = [];
  let deadline: NodeJS.Timeout | undefined;
  try {
    return await new Promise((resolve, reject) => {
      const look = () => {
        const diagnostics = diagnosticsOf(uri);
        if (condition(diagnostics)) resolve(diagnostics);
      };
      deadline = setTimeout(() => {
        reject(new Error(`Still not as expected:\n${describe(diagnosticsOf(uri))}`));
      }, deadlineMilliseconds);
      subscriptions.push(vscode.languages.onDidChangeDiagnostics(look));
      look();
    });
  } finally {
    clearTimeout(deadline);
    for (const subscription of subscriptions) subscription.dispose();
  }
}

/** Waits until there are diagnostics. */
export async function whenReported(uri: vscode.Uri): Promise<vscode.Diagnostic[]> {
  return whenDiagnostics(uri, ({ length }) => length > 0);
}

/** Waits until nothing is reported any more. */
export async function whenClear(uri: vscode.Uri): Promise<vscode.Diagnostic[]> {
  return whenDiagnostics(uri, ({ length }) => length === 0);
}
