import { CodeAction, Diagnostic } from 'vscode-languageserver';
import { type Asked, inWords, listOf, type Shape, unless } from './asked';
import { commandFaults } from './commands';
import { workspaceEditFaults } from './edits';
import { rangeFaults } from './places';

function diagnosticFaults(diagnostic: Diagnostic, asked: Asked): readonly string[] {
  const { range, severity, code, codeDescription, source, message, relatedInformation = [] } = diagnostic;
  return [
    ...rangeFaults(range, asked),
    ...unless([1, 2, 3, 4].includes(severity ?? 0), `no severity: ${severity}`),
    ...unless(source === 'gouji', `signed by ${source}`),
    ...unless(typeof message === 'string' && message !== '', `no message: ${inWords(message)}`),
    ...unless(code !== '', 'a code that is none'),
    ...unless(codeDescription === undefined || URL.canParse(codeDescription.href), 'a page that is nowhere'),
    ...unless(codeDescription === undefined || asked.isCapable, 'a page that the client cannot show'),
    ...relatedInformation.flatMap(({ location }) => [
      ...unless(location.uri === asked.uri, 'a place in another document'),
      ...rangeFaults(location.range, asked),
    ]),
  ];
}

/** The diagnostics of the document. */
export const diagnostics = listOf(Diagnostic.is, diagnosticFaults);

/** What a client is answered that asks for diagnostics. */
export const diagnosticReport: Shape = (answer, asked) => {
  if (typeof answer !== 'object' || answer === null || !('kind' in answer))
    return [`no report: ${inWords(answer)}`];
  if (answer.kind === 'unchanged') return unless('resultId' in answer, 'unchanged since when?');
  const items = 'items' in answer ? answer.items : undefined;
  return [
    ...unless(answer.kind === 'full', `no kind of report: ${inWords(answer)}`),
    ...diagnostics(items, asked),
  ];
};

/**
 * An action, or one that is still to be resolved: those have neither an edit nor a command yet, and so are none for the
 * library.
 */
function isAction(value: unknown): value is CodeAction {
  if (typeof value !== 'object' || value === null) return false;
  return CodeAction.is(value) || ('data' in value && CodeAction.is({ ...value, edit: { changes: {} } }));
}

/** Quick-fixes that do something: they have an edit or a command, or can be resolved. */
export const actions = listOf(isAction, (action, asked) => {
  const { title, kind, edit, command, data } = action;
  const isToResolve = edit === undefined && command === undefined;
  return [
    ...unless(title.trim() !== '' && kind !== undefined, 'an action without a title or a kind'),
    ...unless(!isToResolve || (data !== undefined && asked.isCapable), `${title} does nothing`),
    ...commandFaults(command, asked),
    ...(edit ? workspaceEditFaults(edit, asked) : []),
    ...(action.diagnostics ?? []).flatMap((diagnostic) => diagnosticFaults(diagnostic, asked)),
  ];
});

/** An action that was chosen: now it has what it does. */
export const resolvedAction: Shape = (answer, asked) =>
  CodeAction.is(answer)
    ? unless(
        answer.edit !== undefined || answer.command !== undefined,
        `${answer.title} does nothing`,
      ).concat(actions([answer], asked))
    : [`no action: ${inWords(answer)}`];
