import { findNodeAtLocation, type Node, type ParseError, parseTree } from 'jsonc-parser';
import { LineMap } from '../text/lines';
import type { Localised } from '../text/localised';
import { comparePositions, type Range } from '../text/position';
import { type ConfigurationMistake, readValues } from './mistakes';
import type { ConfigurationValues } from './schema';
import { syntaxMessage, tooDeep } from './syntax-message';

/**
 * The name of the configuration file. It counts for the reports in its folder and below, unless another stands nearer.
 */
export const configurationFileName = 'gouji.config.json';

/** Something wrong in a configuration file. Lines count from 0, characters are UTF-16 code units. */
export interface ConfigurationProblem {
  readonly range: Range;
  readonly message: Localised;
}

/** A configuration file as read. */
export interface ReadConfigurationFile {
  /** What is understood of it; empty when its syntax is broken, since then it is not known what belongs where. */
  readonly values: ConfigurationValues;
  readonly problems: readonly ConfigurationProblem[];
}

/**
 * Reads the text of a configuration file: JSON with comments and trailing commas. An empty file says nothing, and is no
 * problem. Broken syntax is one problem, however much the rest of the file suffers from it.
 */
export function readConfigurationFile(text: string, ruleIds: readonly string[]): ReadConfigurationFile {
  const lines = new LineMap(text.startsWith('\uFEFF') ? text.slice(1) : text);
  try {
    return readLines(lines, ruleIds);
  } catch {
    // The parser goes down as deep as the brackets do, and thousands of them exhaust the stack.
    return { values: {}, problems: [{ range: lines.range({ start: 0, end: 1 }), message: tooDeep }] };
  }
}

function readLines(lines: LineMap, ruleIds: readonly string[]): ReadConfigurationFile {
  const errors: ParseError[] = [];
  const root = parseTree(lines.text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  const [error] = errors;
  if (error) {
    const span = { start: error.offset, end: error.offset + error.length };
    return { values: {}, problems: [{ range: lines.range(span), message: syntaxMessage(error) }] };
  }
  if (!root) return { values: {}, problems: [] };
  const { values, mistakes } = readValues(withoutSchema(plain(root)), ruleIds);
  const problems = [...mistakes.map((mistake) => placed(mistake, root, lines)), ...repeatedKeys(root, lines)];
  problems.sort((a, b) => comparePositions(a.range.start, b.range.start));
  return { values, problems };
}

/** The data that a tree stands for. Of a repeated key the last value counts, as everywhere in JSON. */
function plain(node: Node): unknown {
  if (node.type === 'array') return (node.children ?? []).map(plain);
  if (node.type !== 'object') return node.value;
  return Object.fromEntries(properties(node).map(({ name, value }) => [name, value && plain(value)]));
}

/** Editors other than VS Code are told by this key how to check the file; it says nothing about reports. */
function withoutSchema(data: unknown): unknown {
  if (typeof data !== 'object' || data === null || !('$schema' in data)) return data;
  const { $schema: _schema, ...rest } = data;
  return rest;
}

interface Property {
  readonly name: string;
  readonly key: Node;
  readonly value: Node | undefined;
}

function properties(node: Node): Property[] {
  return (node.children ?? []).flatMap(({ children: [key, value] = [] }) =>
    key ? [{ name: String(key.value), key, value }] : [],
  );
}

function placed(
  { path, wrong, message }: ConfigurationMistake,
  root: Node,
  lines: LineMap,
): ConfigurationProblem {
  const value = path.length === 0 ? root : findNodeAtLocation(root, [...path]);
  const key = value?.parent?.children?.[0];
  const node = (wrong === 'key' ? key : value) ?? root;
  return { range: rangeOf(node, lines), message };
}

/** Keys that an object has twice: the first of them is silently lost, which nobody means. */
function repeatedKeys(node: Node, lines: LineMap): ConfigurationProblem[] {
  if (node.type !== 'object') return [];
  const seen = new Set<string>();
  return properties(node).flatMap(({ name, key, value }) => {
    const inside = value ? repeatedKeys(value, lines) : [];
    if (!seen.has(name)) {
      seen.add(name);
      return inside;
    }
    const message = {
      zh: `「${name}」写了不止一次，只有最后一次有效；请删去多余的。`,
      en: `“${name}” is there more than once, and only the last one counts; delete the others.`,
    };
    return [{ range: rangeOf(key, lines), message }, ...inside];
  });
}

function rangeOf({ offset, length }: Node, lines: LineMap): Range {
  return lines.range({ start: offset, end: offset + length });
}
