import { TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import * as z from 'zod';
import { comparePositions } from '../../../../report';
import { type Asked, inWords, listOf, type Shape, unless } from './asked';
import { rangeFaults, touches } from './places';

/** Edits of the document; none overlaps another. */
export const edits: Shape = (answer, asked) => {
  const faults = listOf(TextEdit.is, ({ range }) => rangeFaults(range, asked))(answer, asked);
  if (faults.length > 0 || !Array.isArray(answer)) return faults;
  const all: readonly TextEdit[] = answer.filter((edit) => TextEdit.is(edit));
  const sorted = all.toSorted((a, b) => comparePositions(a.range.start, b.range.start));
  return sorted.flatMap(({ range }, index) => {
    const next = sorted[index + 1];
    return unless(!next || comparePositions(range.end, next.range.start) <= 0, `overlap: ${inWords(range)}`);
  });
};

/** An edit of the document alone: with its version for clients that know versions, without for all others. */
export function workspaceEditFaults(edit: unknown, asked: Asked): readonly string[] {
  if (!WorkspaceEdit.is(edit)) return [`no edit: ${inWords(edit)}`];
  const { changes, documentChanges } = edit;
  if (!asked.isCapable) {
    const [[uri, list] = ['', []], ...others] = Object.entries(changes ?? {});
    return [
      ...unless(documentChanges === undefined, 'versioned edits for a client that knows none'),
      ...unless(uri === asked.uri && others.length === 0, 'edits of another document'),
      ...edits(list, asked),
    ];
  }
  return (documentChanges ?? []).flatMap((change) => {
    if (!TextDocumentEdit.is(change)) return ['not an edit of the document'];
    const { uri, version } = change.textDocument;
    return [
      ...unless(uri === asked.uri && version === asked.version, `edits of ${uri} in version ${version}`),
      ...edits(change.edits, asked),
    ];
  });
}

const completionList = z.object({
  isIncomplete: z.boolean(),
  items: z.array(
    z.object({
      label: z.string(),
      kind: z.int().min(1).max(25),
      filterText: z.string(),
      insertTextFormat: z.union([z.literal(1), z.literal(2)]),
      textEdit: z.unknown(),
    }),
  ),
});

/** Items whose edits are of the line of the position, and reach it. */
export const completions: Shape = (answer, asked) => {
  const { data } = completionList.safeParse(answer);
  if (!data) return [`no list of completions: ${inWords(answer)}`];
  return data.items.flatMap(({ label, textEdit, insertTextFormat }) => {
    if (!TextEdit.is(textEdit)) return [`${label} has no edit`];
    const { start, end } = textEdit.range;
    return [
      ...unless(label.trim() !== '', 'an item without a label'),
      ...rangeFaults(textEdit.range, asked),
      ...unless(start.line === end.line, `${label} edits more than one line`),
      ...unless(touches(asked.position, textEdit.range), `${label} edits another place`),
      ...unless(insertTextFormat !== 2 || asked.isCapable, `${label} is a snippet, which the client lacks`),
    ];
  });
};
