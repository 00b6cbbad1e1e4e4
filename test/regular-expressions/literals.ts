import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** A regular expression of the product. */
export interface Written {
  /** The file, as a path from the root with `/` between its parts, and the line, from 1. */
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The product's TypeScript files, as paths from the root with `/` between their parts. */
export function productFiles(): readonly string[] {
  return ['report', 'server', 'cli', 'client'].flatMap((room) =>
    readdirSync(path.join(root, room), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => path.posix.join(room, ...name.split(path.sep)))
      .sort(),
  );
}

/** The product's files as trees. */
function sources(): readonly ts.SourceFile[] {
  return productFiles().map((file) =>
    ts.createSourceFile(file, readFileSync(path.join(root, file), 'utf8'), ts.ScriptTarget.Latest, true),
  );
}

/** What is found in the product's files, with its place. */
function found<Found>(
  find: (node: ts.Node) => Found | undefined,
): readonly (Found & { readonly place: string })[] {
  return sources().flatMap((source) => {
    const all: (Found & { readonly place: string })[] = [];
    const visit = (node: ts.Node): void => {
      const one = find(node);
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      if (one) all.push({ ...one, place: `${source.fileName}:${line + 1}` });
      ts.forEachChild(node, visit);
    };
    visit(source);
    return all;
  });
}

/** All regular expressions that are written out in the product's files. Where a text is split, all matches count. */
export function writtenExpressions(): readonly Written[] {
  return found((node) => {
    if (!ts.isRegularExpressionLiteral(node)) return undefined;
    const end = node.text.lastIndexOf('/');
    const flags = node.text.slice(end + 1);
    const isGlobal = flags.includes('g') || !isSplitter(node);
    return { source: node.text.slice(1, end), flags: isGlobal ? flags : `${flags}g` };
  });
}

function isSplitter({ parent }: ts.Node): boolean {
  return (
    ts.isCallExpression(parent) &&
    ts.isPropertyAccessExpression(parent.expression) &&
    parent.expression.name.text === 'split'
  );
}

/** A place where the product makes a regular expression out of a text. */
export interface Making {
  readonly place: string;
  /** The text and the flags, where they are written there; a letter stands for what is put into the text. */
  readonly written: Written | undefined;
}

/** The places where the product makes regular expressions out of texts. */
export function makings(): readonly Making[] {
  return found((node) =>
    (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp'
      ? { given: [...(node.arguments ?? [])] }
      : undefined,
  ).map(({ place, given: [text, flags] }) => {
    const source = text && writtenText(text);
    const written =
      source === undefined ? undefined : { place, source, flags: (flags && writtenText(flags)) ?? '' };
    return { place, written };
  });
}

function writtenText(node: ts.Expression): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return node.head.text + node.templateSpans.map(({ literal }) => `x${literal.text}`).join('');
}
