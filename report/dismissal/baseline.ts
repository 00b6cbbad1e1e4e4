import { findNodeAtLocation, type Node, type ParseError, parseTree } from 'jsonc-parser';
import * as z from 'zod/mini';
import { LineMap } from '../text/lines';
import type { Localised } from '../text/localised';
import type { Range, Span } from '../text/position';

/** The file beside a report that lists the findings dismissed in it. */
export const baselineFileName = 'gouji.baseline.json';

/** The version of the format that is written and read. */
const VERSION = 1;

const entrySchema = z.strictObject({
  /** The rule's id, such as `applications/balance`. */
  rule: z.string().check(z.minLength(1)),
  /** What the finding is recognised by; see `fingerprints`. */
  fingerprint: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
  /** Where it stands, for people who read the file; it decides nothing. */
  place: z.optional(z.string()),
  /** Why nothing needs to be changed. */
  reason: z.string(),
  /** The day it was dismissed, `2025-01-31`. */
  date: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
});

const baselineSchema = z.strictObject({
  version: z.literal(VERSION),
  /** By the name of the file beside the baseline. */
  files: z.record(z.string(), z.array(entrySchema)),
});

/** A dismissal in a baseline. */
export type BaselineEntry = z.infer<typeof entrySchema>;

/** The dismissals of the documents of one folder. */
export type Baseline = z.infer<typeof baselineSchema>;

/** What is wrong with a baseline's text, and where. */
export interface BaselineProblem {
  /** Lines and UTF-16 code units from 0. */
  readonly range: Range;
  readonly message: Localised;
}

/** A baseline as read, or the first thing that is wrong with its text. */
export type ReadBaseline =
  | { readonly ok: true; readonly baseline: Baseline }
  | { readonly ok: false; readonly problem: BaselineProblem };

/** A baseline that dismisses nothing. */
export const emptyBaseline: Baseline = { version: VERSION, files: {} };

/**
 * Reads the text of a baseline. It is taken whole or not at all; the first mistake is told. A blank text dismisses
 * nothing.
 */
export function readBaseline(text: string): ReadBaseline {
  if (text.trim() === '') return { ok: true, baseline: emptyBaseline };
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [error] = errors;
  if (error || !root) {
    const start = error?.offset ?? 0;
    return problem(text, { start, end: start + (error?.length ?? 0) }, notJson);
  }
  const parsed = baselineSchema.safeParse(JSON.parse(text));
  if (parsed.success) return { ok: true, baseline: parsed.data };
  return describe(text, root, parsed.error.issues);
}

/**
 * The entries for a file of the baseline's folder. Names are compared as they look: some systems part letters from
 * their accents.
 */
export function entriesFor(baseline: Baseline, fileName: string): readonly BaselineEntry[] {
  const wanted = fileName.normalize('NFC');
  return Object.entries(baseline.files)
    .filter(([name]) => name.normalize('NFC') === wanted)
    .flatMap(([, entries]) => entries);
}

/** The baseline with one more entry for a file; an entry for the same finding is replaced. */
export function withEntry(baseline: Baseline, fileName: string, entry: BaselineEntry): Baseline {
  const others = entriesFor(baseline, fileName).filter((other) => !isFor(other, entry));
  return withEntries(baseline, fileName, [...others, entry]);
}

/** The baseline without the entry for a finding. */
export function withoutEntry(
  baseline: Baseline,
  fileName: string,
  entry: Pick<BaselineEntry, 'rule' | 'fingerprint'>,
): Baseline {
  return withEntries(
    baseline,
    fileName,
    entriesFor(baseline, fileName).filter((other) => !isFor(other, entry)),
  );
}

/**
 * A baseline as text. Files stand in the order of their names, so that two people's changes meet as seldom as may be.
 */
export function writeBaseline(baseline: Baseline): string {
  const files = Object.entries(baseline.files).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify({ version: VERSION, files: Object.fromEntries(files) }, undefined, 2)}\n`;
}

function withEntries(baseline: Baseline, fileName: string, entries: BaselineEntry[]): Baseline {
  const name = fileName.normalize('NFC');
  const files = Object.entries(baseline.files).filter(([other]) => other.normalize('NFC') !== name);
  return {
    version: VERSION,
    files: Object.fromEntries(entries.length > 0 ? [...files, [name, entries]] : files),
  };
}

function isFor(entry: BaselineEntry, finding: Pick<BaselineEntry, 'rule' | 'fingerprint'>): boolean {
  return entry.rule === finding.rule && entry.fingerprint === finding.fingerprint;
}

const notJson: Localised = {
  zh: '这里不合 JSON 的写法。',
  en: 'This is not JSON.',
};

type Issue = z.core.$ZodIssue;

function describe(text: string, root: Node, issues: readonly Issue[]): ReadBaseline {
  const at = (path: readonly PropertyKey[]) => nodeAt(root, path);
  const version = issues.find((issue) => issue.path[0] === 'version');
  // Another version may have any keys at all: only its number is worth a word.
  if (version) return problem(text, spanOf(at(['version'])), wrongVersion(at(['version'])));
  const [issue] = issues;
  if (!issue) return problem(text, spanOf(root), notJson);
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys;
    return problem(text, spanOf(at([...issue.path, key])?.parent?.children?.[0]), unknownKey(key));
  }
  return problem(text, spanOf(at(issue.path)), wrongValue(issue.path));
}

/** The value at a path, or the nearest one around it where there is none. */
function nodeAt(root: Node, path: readonly PropertyKey[]): Node | undefined {
  const keys = path.map((key) => (typeof key === 'number' ? key : String(key)));
  for (let length = keys.length; length >= 0; length--) {
    const node = findNodeAtLocation(root, keys.slice(0, length));
    if (node) return node;
  }
  return root;
}

function spanOf(node: Node | undefined): Span {
  return node ? { start: node.offset, end: node.offset + node.length } : { start: 0, end: 0 };
}

function wrongVersion(node: Node | undefined): Localised {
  if (node?.type !== 'number') {
    return {
      zh: `应写明 "version": ${VERSION}。`,
      en: `It should say "version": ${VERSION}.`,
    };
  }
  return {
    zh: `这是第 ${node.value} 版的格式，本程序只认第 ${VERSION} 版；请改用相应版本的勾稽。`,
    en: `This is format version ${node.value}, and only version ${VERSION} is known here; use the version of Gouji that wrote it.`,
  };
}

function unknownKey(key: string): Localised {
  return { zh: `不认识的键 "${key}"，请删去。`, en: `There is no key "${key}" here; remove it.` };
}

const expected: Readonly<Record<string, Localised>> = {
  files: { zh: '应为 { "文件名": [ … ] }', en: 'should be { "file name": [ … ] }' },
  rule: { zh: '应为规则编号，如 "cases/total"', en: 'should be a rule such as "cases/total"' },
  fingerprint: { zh: '应为 16 位十六进制数字', en: 'should be 16 hexadecimal digits' },
  place: { zh: '应为文字', en: 'should be text' },
  reason: { zh: '应为文字', en: 'should be text' },
  date: { zh: '应为日期，如 "2025-01-31"', en: 'should be a date such as "2025-01-31"' },
};

/** What should stand at a path. Beside the known keys there are file names and indices of entries. */
function wrongValue(path: readonly PropertyKey[]): Localised {
  if (path.length === 0) {
    return {
      zh: `应为 { "version": ${VERSION}, "files": { … } }。`,
      en: `This should be { "version": ${VERSION}, "files": { … } }.`,
    };
  }
  const key = path.length === 1 || path.length === 4 ? String(path.at(-1)) : '';
  const wanted = expected[key];
  if (wanted) return { zh: `"${key}" ${wanted.zh}。`, en: `"${key}" ${wanted.en}.` };
  return path.length === 2
    ? { zh: '文件名后应为 [ … ]。', en: 'A file name is followed by [ … ].' }
    : {
        zh: `应为 { … }，写有 rule、fingerprint、reason、date。`,
        en: 'This should be { … } with rule, fingerprint, reason and date.',
      };
}

function problem(text: string, span: Span, message: Localised): ReadBaseline {
  return { ok: false, problem: { range: new LineMap(text).range(span), message: ignored(message) } };
}

/** What is wrong, and that the baseline is not used because of it. */
export function ignored({ zh, en }: Localised): Localised {
  return {
    zh: `${zh}其中的“不再提示”这次都不算。`,
    en: `${en} Its dismissals are left out of account.`,
  };
}
