import { articlesOf, chosenOf, rulePagesOf, sheetsOf } from './follow-ups';
import { type Asked, nullOr, type Shape } from './shapes/asked';
import { completions, edits } from './shapes/edits';
import { actions, diagnosticReport } from './shapes/judgements';
import { outline, workspaceSymbols } from './shapes/outline';
import * as own from './shapes/own';
import * as views from './shapes/views';

/** A request of the walk. */
export interface Step {
  /** The capabilities that the server advertises and this exercises, as `capabilityPaths` writes them. */
  readonly exercises: readonly string[];
  readonly method: string;
  /** Whether it is about a place, and so made for each of them; else it is made once for a document. */
  readonly at: 'place' | 'document';
  readonly params: (asked: Asked) => object;
  readonly shape: Shape;
  /** What stands for “nothing” when the document is not open; left out where no document need be open. */
  readonly nothing?: unknown;
  /** The requests that a client makes next, with what it was answered. */
  readonly follow?: (answer: unknown, asked: Asked) => readonly FollowUp[];
}

/** A request that is made of the answer to another one. */
export interface FollowUp extends Pick<Step, 'exercises' | 'method' | 'shape'> {
  readonly params: () => object;
}

const document = ({ uri }: Asked) => ({ textDocument: { uri } });
const place = ({ uri, position }: Asked) => ({ textDocument: { uri }, position });
const span = ({ uri, range }: Asked) => ({ textDocument: { uri }, range });
const options = { tabSize: 4, insertSpaces: true };

const reading: readonly Step[] = [
  {
    exercises: ['hoverProvider'],
    method: 'textDocument/hover',
    at: 'place',
    params: place,
    shape: nullOr(views.hover),
    nothing: null,
  },
  {
    exercises: ['definitionProvider'],
    method: 'textDocument/definition',
    at: 'place',
    params: place,
    shape: views.locations,
    nothing: [],
  },
  {
    exercises: ['referencesProvider'],
    method: 'textDocument/references',
    at: 'place',
    params: (asked) => ({ ...place(asked), context: { includeDeclaration: true } }),
    shape: views.locations,
    nothing: [],
  },
  {
    exercises: ['documentHighlightProvider'],
    method: 'textDocument/documentHighlight',
    at: 'place',
    params: place,
    shape: views.highlights,
    nothing: [],
  },
  {
    exercises: ['selectionRangeProvider'],
    method: 'textDocument/selectionRange',
    at: 'place',
    params: (asked) => ({ ...document(asked), positions: [asked.position] }),
    shape: views.selections,
    nothing: null,
  },
  {
    exercises: ['documentSymbolProvider'],
    method: 'textDocument/documentSymbol',
    at: 'document',
    params: document,
    shape: outline,
    nothing: [],
  },
  {
    exercises: ['foldingRangeProvider'],
    method: 'textDocument/foldingRange',
    at: 'document',
    params: document,
    shape: views.foldings,
    nothing: [],
  },
  {
    exercises: ['semanticTokensProvider.full', 'semanticTokensProvider.legend'],
    method: 'textDocument/semanticTokens/full',
    at: 'document',
    params: document,
    shape: views.tokens,
    nothing: { data: [] },
  },
  {
    exercises: ['semanticTokensProvider.range'],
    method: 'textDocument/semanticTokens/range',
    at: 'place',
    params: span,
    shape: views.tokens,
    nothing: { data: [] },
  },
  {
    exercises: ['codeLensProvider'],
    method: 'textDocument/codeLens',
    at: 'document',
    params: document,
    shape: views.lenses,
    nothing: [],
    follow: sheetsOf,
  },
  {
    exercises: ['documentLinkProvider'],
    method: 'textDocument/documentLink',
    at: 'document',
    params: document,
    shape: views.links,
    nothing: [],
    follow: articlesOf,
  },
  {
    exercises: ['inlayHintProvider'],
    method: 'textDocument/inlayHint',
    at: 'place',
    params: span,
    shape: views.hints,
    nothing: [],
  },
  {
    exercises: [],
    method: 'gouji/tableAt',
    at: 'place',
    params: place,
    shape: nullOr(own.tableAt),
    nothing: null,
  },
  {
    exercises: [],
    method: 'gouji/effectiveConfiguration',
    at: 'place',
    params: place,
    shape: own.page,
    nothing: null,
  },
];

const mending: readonly Step[] = [
  {
    exercises: ['diagnosticProvider'],
    method: 'textDocument/diagnostic',
    at: 'document',
    params: document,
    shape: diagnosticReport,
    nothing: { kind: 'full', items: [] },
    follow: rulePagesOf,
  },
  {
    exercises: [],
    method: 'textDocument/codeAction',
    at: 'place',
    params: (asked) => ({ ...span(asked), context: { diagnostics: [] } }),
    shape: actions,
    nothing: [],
    follow: chosenOf,
  },
  {
    exercises: ['codeActionProvider.codeActionKinds=quickfix'],
    method: 'textDocument/codeAction',
    at: 'place',
    params: (asked) => ({ ...span(asked), context: { diagnostics: [], only: ['quickfix'] } }),
    shape: actions,
    nothing: [],
  },
  {
    exercises: ['codeActionProvider.codeActionKinds=source.fixAll.gouji'],
    method: 'textDocument/codeAction',
    at: 'document',
    params: (asked) => ({ ...span(asked), context: { diagnostics: [], only: ['source.fixAll'] } }),
    shape: actions,
    nothing: [],
  },
  {
    exercises: [],
    method: 'gouji/corrections',
    at: 'document',
    params: ({ uri }) => ({ uri }),
    shape: own.plainText,
    nothing: null,
  },
];

const writing: readonly Step[] = [
  {
    exercises: ['documentFormattingProvider'],
    method: 'textDocument/formatting',
    at: 'document',
    params: (asked) => ({ ...document(asked), options }),
    shape: edits,
    nothing: [],
  },
  {
    exercises: ['documentRangeFormattingProvider'],
    method: 'textDocument/rangeFormatting',
    at: 'place',
    params: (asked) => ({ ...span(asked), options }),
    shape: edits,
    nothing: [],
  },
  {
    exercises: ['completionProvider'],
    method: 'textDocument/completion',
    at: 'place',
    params: (asked) => ({ ...place(asked), context: { triggerKind: 1 } }),
    shape: completions,
    nothing: null,
  },
  ...['tab', 'pipe', 'html'].map(
    (layout): Step => ({
      exercises: [],
      method: 'gouji/convertTable',
      at: 'place',
      params: (asked) => ({ ...place(asked), layout }),
      shape: own.written,
      nothing: null,
    }),
  ),
  {
    exercises: [],
    method: 'gouji/insertables',
    at: 'place',
    params: place,
    shape: own.insertables,
    nothing: [],
  },
  ...['rows', 'section/1', 'there is nothing of this kind'].map(
    (id): Step => ({
      exercises: [],
      method: 'gouji/insert',
      at: 'place',
      params: (asked) => ({ ...place(asked), id }),
      shape: own.written,
      nothing: null,
    }),
  ),
  ...[{ text: '3\t1\n2\t0\n' }, { html: '<table><tr><td>3<td>1</table>' }].map(
    (copied): Step => ({
      exercises: [],
      method: 'gouji/paste',
      at: 'place',
      params: (asked) => ({ ...span(asked), ...copied }),
      shape: nullOr(own.pasted),
      nothing: null,
    }),
  ),
];

/** The requests that no document need be open for; the text of one is given to some. */
const unopened: readonly Step[] = [
  {
    exercises: ['workspaceSymbolProvider'],
    method: 'workspace/symbol',
    at: 'document',
    params: () => ({ query: '表' }),
    shape: workspaceSymbols,
  },
  ...['gouji-law:/disclosure-regulations/16.md', 'gouji-rule:/applications/balance.md'].map(
    (uri): Step => ({
      exercises: [`workspace.textDocumentContent.schemes=${uri.slice(0, uri.indexOf(':'))}`],
      method: 'workspace/textDocumentContent',
      at: 'document',
      params: () => ({ uri }),
      shape: own.madeText,
    }),
  ),
  {
    exercises: [],
    method: 'gouji/identity',
    at: 'document',
    params: ({ lines }) => ({ text: lines.text }),
    shape: own.identity,
  },
  ...['tab', 'pipe', 'html'].map(
    (layout): Step => ({
      exercises: [],
      method: 'gouji/newReport',
      at: 'document',
      params: ({ lines }) => ({ body: '松漪县档案馆', year: 2024, layout, lastYear: lines.text }),
      shape: own.newReport,
    }),
  ),
  {
    exercises: [],
    method: 'gouji/checkFiles',
    at: 'document',
    params: ({ uri, lines }) => ({ files: [{ uri, text: lines.text }] }),
    shape: own.checkedFiles,
  },
  {
    exercises: [],
    method: 'gouji/explainCategory',
    at: 'document',
    params: () => ({ name: '不予公开' }),
    shape: own.page,
  },
  {
    exercises: [],
    method: 'gouji/dismiss',
    at: 'document',
    params: ({ uri }) => ({ uri, version: 0, finding: 0, rule: '', reason: '已核实', where: 'comment' }),
    shape: own.dismissal,
  },
  {
    exercises: [],
    method: 'gouji/forgetDismissal',
    at: 'document',
    params: ({ uri }) => ({ uri, rule: 'cases/total', fingerprint: '' }),
    shape: own.dismissal,
  },
];

/** Every request that a client may make without having been answered anything before. */
export const steps: readonly Step[] = [...reading, ...mending, ...writing, ...unopened];
