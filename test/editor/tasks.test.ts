import * as assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import * as vscode from 'vscode';
import { samples, workspaceFolder } from './reports';

/** The task that the extension offers for the folder that is open. */
async function offeredTask(): Promise<vscode.Task> {
  const [task, ...others] = await vscode.tasks.fetchTasks({ type: 'gouji' });
  assert.ok(task);
  assert.equal(others.length, 0);
  return task;
}

suite('Tasks', () => {
  test('the command line is offered as a task, with matchers for what it prints', async () => {
    const task = await offeredTask();
    assert.equal(task.definition.type, 'gouji');
    assert.deepEqual(task.problemMatchers, ['$gouji', '$gouji-warning', '$gouji-information']);
  });

  test('what the task runs is there, and checks the folder', async () => {
    const { execution } = await offeredTask();
    assert.ok(execution instanceof vscode.ProcessExecution);
    const { process: program, args, options } = execution;
    assert.equal(options?.cwd, workspaceFolder());
    // Run without a terminal, since not every machine that tests has one.
    const run = promisify(execFile)(program, args, {
      cwd: workspaceFolder(),
      env: { ...process.env, ...options?.env },
    });
    const failed = await run.then(
      () => undefined,
      (error: unknown) => error,
    );
    assert.ok(failed instanceof Error && 'stdout' in failed && 'code' in failed);
    assert.equal(failed.code, 1);
    assert.ok(String(failed.stdout).includes(samples.oneMistake));
  });
});
