import * as vscode from 'vscode';

/** The type of tasks that run the command line. */
const taskType = 'gouji';

/** One matcher for each severity, which a matcher cannot tell by Chinese words. */
const matchers: readonly string[] = ['$gouji', '$gouji-warning', '$gouji-information'];

/** What a task of this type says in `tasks.json`. */
interface CheckDefinition extends vscode.TaskDefinition {
  readonly paths?: readonly string[];
  readonly failOn?: string;
}

/**
 * Offers tasks that run the command line on a workspace folder. It needs no Node of the user's: the program that runs
 * this extension is one.
 */
export function provideTasks(context: vscode.ExtensionContext): vscode.Disposable {
  const script = context.asAbsolutePath('dist/cli.js');
  return vscode.tasks.registerTaskProvider(taskType, {
    provideTasks: () =>
      (vscode.workspace.workspaceFolders ?? [])
        .filter(({ uri }) => uri.scheme === 'file')
        .map((folder) => taskOf(script, { type: taskType }, folder)),
    resolveTask: ({ definition, scope }) =>
      typeof scope === 'object' && scope.uri.scheme === 'file'
        ? taskOf(script, definition, scope)
        : undefined,
  });
}

function taskOf(
  script: string,
  definition: vscode.TaskDefinition,
  folder: vscode.WorkspaceFolder,
): vscode.Task {
  const { paths = ['.'], failOn }: CheckDefinition = definition;
  const args = [
    script,
    'check',
    ...['--language', language()],
    ...(failOn === undefined ? [] : ['--fail-on', failOn]),
    '--',
    ...paths,
  ];
  const execution = new vscode.ProcessExecution(process.execPath, args, {
    cwd: folder.uri.fsPath,
    // The desktop editor is this program, and runs a script only when told so.
    env: { ELECTRON_RUN_AS_NODE: '1' },
  });
  const name = vscode.l10n.t('check reports');
  const task = new vscode.Task(definition, folder, name, taskType, execution, [...matchers]);
  // What is run is a long line of paths; what was found should stand at the top.
  task.presentationOptions = { echo: false };
  return task;
}

/** The language of messages as it is set, or that of the editor. */
function language(): string {
  const set = vscode.workspace.getConfiguration('gouji').get('language');
  if (set === 'zh' || set === 'en') return set;
  return vscode.env.language.startsWith('zh') ? 'zh' : 'en';
}
