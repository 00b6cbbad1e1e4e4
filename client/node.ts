import type { ExtensionContext } from 'vscode';
import { type Gouji, startClient } from './client';
import { provideTasks } from './node-tasks';

/** Called by VS Code when the first document is opened that might be a report. All clean-up hangs on the context. */
export function activate(context: ExtensionContext): Gouji {
  context.subscriptions.push(provideTasks(context));
  return startClient(context, async (...args) => {
    // Loaded only now: most documents in these languages are no reports, and those must cost nothing.
    const { connectByProcess } = await import('./node-connection');
    return connectByProcess(context)(...args);
  });
}
