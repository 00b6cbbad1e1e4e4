import { DocumentSymbol, Location, type Range, type SymbolInformation } from 'vscode-languageserver';
import { type Asked, listOf, type Shape, unless } from './asked';
import { lies, rangeFaults } from './places';

/** A tree for clients that know trees, a list for all others. */
export const outline: Shape = (answer, asked) =>
  asked.isCapable ? tree(answer, asked) : list(answer, asked);

const tree = listOf(DocumentSymbol.is, (symbol, asked) => symbolFaults(symbol, undefined, asked));

function symbolFaults(symbol: DocumentSymbol, parent: Range | undefined, asked: Asked): readonly string[] {
  const { name, range, selectionRange, children = [] } = symbol;
  return [
    ...unless(name.trim() !== '', 'a symbol without a name'),
    ...rangeFaults(range, asked),
    ...rangeFaults(selectionRange, asked),
    ...unless(lies(selectionRange, range), `${name} is named outside of itself`),
    ...unless(!parent || lies(range, parent), `${name} does not lie in what it is part of`),
    ...children.flatMap((child) => symbolFaults(child, range, asked)),
  ];
}

/** What the protocol has for symbols in a list, of one document or of all. */
function isListed(value: unknown): value is SymbolInformation {
  if (typeof value !== 'object' || value === null) return false;
  return (
    'name' in value &&
    typeof value.name === 'string' &&
    'kind' in value &&
    Number.isInteger(value.kind) &&
    'location' in value &&
    Location.is(value.location)
  );
}

const list = listOf(isListed, ({ name, location }, asked) => [
  ...unless(name.trim() !== '', 'a symbol without a name'),
  ...unless(location.uri === asked.uri, `in another document: ${location.uri}`),
  ...rangeFaults(location.range, asked),
]);

/** Symbols of all documents; those of the document that is walked have places in it. */
export const workspaceSymbols = listOf(isListed, ({ name, location }, asked) => [
  ...unless(name.trim() !== '', 'a symbol without a name'),
  ...(location.uri === asked.uri ? rangeFaults(location.range, asked) : []),
]);
