import {
  CodeLens,
  type DocumentHighlight,
  DocumentLink,
  FoldingRange,
  Hover,
  InlayHint,
  Location,
  MarkupContent,
  Range,
  SelectionRange,
  SemanticTokens,
} from 'vscode-languageserver';
import { type Asked, inWords, listOf, type Shape, unless } from './asked';
import { commandFaults } from './commands';
import { lies, positionFaults, rangeFaults, touches } from './places';

export const hover: Shape = (answer, asked) => {
  if (!Hover.is(answer) || !MarkupContent.is(answer.contents)) return [`no hover: ${inWords(answer)}`];
  const { contents, range } = answer;
  return [
    ...unless(contents.value.trim() !== '', 'a hover that says nothing'),
    ...unless(contents.kind === 'plaintext' || asked.isCapable, 'Markdown for a client that has none'),
    ...(range ? [...rangeFaults(range, asked), ...unless(touches(asked.position, range), 'not there')] : []),
  ];
};

/** Locations, all of them in the document itself: there are none elsewhere. */
export const locations = listOf(Location.is, ({ uri, range }, asked) => [
  ...unless(uri === asked.uri, `in another document: ${uri}`),
  ...rangeFaults(range, asked),
]);

function isHighlight(value: unknown): value is DocumentHighlight {
  return typeof value === 'object' && value !== null && 'range' in value && Range.is(value.range);
}

export const highlights = listOf(isHighlight, ({ range, kind }, asked) => [
  ...rangeFaults(range, asked),
  ...unless(kind === undefined || [1, 2, 3].includes(kind), `no kind of highlight: ${kind}`),
]);

/** One selection for the one position that was asked about, each range within the next. */
export const selections: Shape = (answer, asked) => {
  const each = listOf(SelectionRange.is, (selection) => [
    ...unless(touches(asked.position, selection.range), `selects elsewhere: ${inWords(selection.range)}`),
    ...nestingFaults(selection, asked),
  ]);
  return [
    ...unless(Array.isArray(answer) && answer.length === 1, 'not one selection for one position'),
    ...each(answer, asked),
  ];
};

function nestingFaults({ range, parent }: SelectionRange, asked: Asked): readonly string[] {
  const faults = rangeFaults(range, asked);
  if (!parent) return faults;
  const nested = unless(lies(range, parent.range), `${inWords(range)} does not lie in its parent`);
  return [...faults, ...nested, ...nestingFaults(parent, asked)];
}

export const foldings = listOf(FoldingRange.is, ({ startLine, endLine }, { lines }) => [
  ...unless(startLine < endLine, `folds nothing: ${startLine}–${endLine}`),
  ...unless(startLine >= 0 && endLine < lines.lineCount, `folds beyond the text: ${startLine}–${endLine}`),
]);

export const links = listOf(DocumentLink.is, ({ range, target }, asked) => [
  ...rangeFaults(range, asked),
  ...unless(target !== undefined && URL.canParse(target), `leads nowhere: ${target}`),
  ...unless(asked.isCapable || !target?.startsWith('gouji-'), 'leads to what the client cannot show'),
]);

export const lenses = listOf(CodeLens.is, ({ range, command }, asked) => [
  ...rangeFaults(range, asked),
  ...unless(range.start.line === range.end.line, 'a lens over more than one line'),
  ...unless(command !== undefined && command.title !== '', 'a lens without a title'),
  ...commandFaults(command, asked),
]);

export const hints = listOf(InlayHint.is, ({ position, label }, asked) => [
  ...positionFaults(position, asked),
  ...unless(touches(position, asked.range), `a hint outside of what was asked: ${inWords(position)}`),
  ...unless(label.length > 0, 'a hint without a label'),
]);

/** Tokens one after the other, each on one line, without overlap, of types that were announced. */
export const tokens: Shape = (answer, { lines, server }) => {
  if (!SemanticTokens.is(answer)) return [`no tokens: ${inWords(answer)}`];
  const { data } = answer;
  const legend = server.semanticTokensProvider?.legend;
  const types = legend?.tokenTypes.length ?? 0;
  const modifiers = 2 ** (legend?.tokenModifiers.length ?? 0);
  const faults = [...unless(data.length % 5 === 0, 'tokens are five numbers each')];
  let line = 0;
  let start = 0;
  let end = 0;
  for (let at = 0; at + 4 < data.length; at += 5) {
    const [down = 0, right = 0, length = 0, type = 0, modifier = 0] = data.slice(at, at + 5);
    line += down;
    start = down > 0 ? right : start + right;
    const here = `token ${at / 5} on line ${line}`;
    faults.push(
      ...unless(down >= 0 && right >= 0 && length > 0, `${here} goes back or is empty`),
      ...unless(at === 0 || down > 0 || start >= end, `${here} overlaps the one before`),
      ...unless(line < lines.lineCount && start + length <= lines.line(line).length, `${here} is not there`),
      ...unless(type < types && modifier < modifiers, `${here} has a type or modifier never announced`),
    );
    end = start + length;
  }
  return faults;
};
