/** The capabilities of a client that says nothing of itself. */
export const sayingNothing = {} as const;

/** What VS Code says of itself, as far as a server may do something else for it. */
export const capable = {
  workspace: {
    applyEdit: true,
    workspaceEdit: { documentChanges: true, resourceOperations: ['create', 'rename', 'delete'] },
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
    workspaceFolders: true,
    symbol: { dynamicRegistration: true, resolveSupport: { properties: ['location.range'] } },
    codeLens: { refreshSupport: true },
    semanticTokens: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
    diagnostics: { refreshSupport: true },
    foldingRange: { refreshSupport: true },
    textDocumentContent: { dynamicRegistration: true },
  },
  textDocument: {
    synchronization: { dynamicRegistration: true, willSave: true, willSaveWaitUntil: true, didSave: true },
    publishDiagnostics: {
      relatedInformation: true,
      versionSupport: true,
      tagSupport: { valueSet: [1, 2] },
      codeDescriptionSupport: true,
      dataSupport: true,
    },
    diagnostic: { dynamicRegistration: true, relatedDocumentSupport: false },
    hover: { dynamicRegistration: true, contentFormat: ['markdown', 'plaintext'] },
    completion: {
      dynamicRegistration: true,
      contextSupport: true,
      completionItem: {
        snippetSupport: true,
        documentationFormat: ['markdown', 'plaintext'],
        insertReplaceSupport: true,
        resolveSupport: { properties: ['documentation', 'detail', 'additionalTextEdits'] },
      },
    },
    definition: { dynamicRegistration: true, linkSupport: true },
    references: { dynamicRegistration: true },
    documentHighlight: { dynamicRegistration: true },
    documentSymbol: { dynamicRegistration: true, hierarchicalDocumentSymbolSupport: true },
    codeAction: {
      dynamicRegistration: true,
      isPreferredSupport: true,
      dataSupport: true,
      resolveSupport: { properties: ['edit'] },
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['', 'quickfix', 'source', 'source.fixAll'] } },
    },
    codeLens: { dynamicRegistration: true },
    formatting: { dynamicRegistration: true },
    rangeFormatting: { dynamicRegistration: true, rangesSupport: true },
    documentLink: { dynamicRegistration: true, tooltipSupport: true },
    foldingRange: { dynamicRegistration: true, lineFoldingOnly: true, rangeLimit: 5000 },
    selectionRange: { dynamicRegistration: true },
    semanticTokens: {
      dynamicRegistration: true,
      requests: { range: true, full: { delta: true } },
      tokenTypes: [],
      tokenModifiers: [],
      formats: ['relative'],
      overlappingTokenSupport: false,
      multilineTokenSupport: false,
    },
    inlayHint: { dynamicRegistration: true, resolveSupport: { properties: ['tooltip'] } },
  },
  general: {
    positionEncodings: ['utf-16'],
    staleRequestSupport: { cancel: true, retryOnContentModified: [] },
  },
  experimental: { gouji: { commands: ['gouji.dismissFinding', 'gouji.forgetDismissal'] } },
} as const;

/**
 * The capabilities that a server advertises, each as its path: `hoverProvider`, `semanticTokensProvider.full`. Names in
 * a list have a path each: `workspace.textDocumentContent.schemes=gouji-law`; a number is a kind:
 * `textDocumentSync.change=2`. What is `false` is left out.
 */
export function capabilityPaths(advertised: object, above = ''): readonly string[] {
  return Object.entries(advertised).flatMap(([key, value]) => {
    const path = above + key;
    if (value === false || value === undefined || value === null) return [];
    if (Array.isArray(value)) return value.map((name) => `${path}=${name}`);
    if (typeof value === 'number') return [`${path}=${value}`];
    if (typeof value !== 'object') return [path];
    const below = capabilityPaths(value, `${path}.`);
    return below.length > 0 ? below : [path];
  });
}

/** Whether something that is exercised is an advertised capability, or all that lies under its path. */
export function covers(exercised: string, path: string): boolean {
  return path === exercised || path.startsWith(`${exercised}.`) || path.startsWith(`${exercised}=`);
}
