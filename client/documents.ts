import * as vscode from 'vscode';
import { longestOpening } from '../report/recognise';

/** The language of documents that are reports by their file's name, or because the user says so. */
export const reportLanguage = 'disclosure-report';

/** The languages in which a report may be open. In all but the first, the content decides. */
export const languages: readonly string[] = [reportLanguage, 'plaintext', 'markdown', 'html'];

/**
 * Whether a document could be a report that somebody writes: its language fits, and it can be saved or has never been
 * saved. The other side of a comparison, an output panel and the like are views, and nobody repairs a view.
 */
export function mayBeReport({ languageId, uri }: vscode.TextDocument): boolean {
  if (!languages.includes(languageId)) return false;
  return uri.scheme === 'untitled' || vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true;
}

/** The beginning of a document: enough to tell what it is, and never so much that a huge one is slow to look at. */
export function openingOf(document: vscode.TextDocument): string {
  return document.getText(new vscode.Range(new vscode.Position(0, 0), document.positionAt(longestOpening)));
}
