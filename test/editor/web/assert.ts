// Stands in for node:assert/strict where the suite runs in a browser: as much of it as the tests use.

class AssertionError extends Error {}

function fail(message: string | undefined, otherwise: string): never {
  throw new AssertionError(message ?? otherwise);
}

/** A value as text that is the same for equal values; keys in order, so that their order does not matter. */
function written(value: unknown): string {
  const sorted = (_key: string, part: unknown) => {
    if (part === undefined) return '(undefined)';
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)));
  };
  return JSON.stringify(value, sorted) ?? String(value);
}

export function ok(value: unknown, message?: string): asserts value {
  if (!value) fail(message, `${written(value)} is not true`);
}

export function equal<T>(actual: unknown, expected: T, message?: string): asserts actual is T {
  if (!Object.is(actual, expected)) fail(message, `${written(actual)} is not ${written(expected)}`);
}

export function notEqual(actual: unknown, expected: unknown, message?: string): void {
  if (Object.is(actual, expected)) fail(message, `is ${written(expected)}`);
}

export function deepEqual<T>(actual: unknown, expected: T, message?: string): asserts actual is T {
  if (written(actual) !== written(expected)) fail(message, `${written(actual)} is not ${written(expected)}`);
}

export function match(text: string, expression: RegExp, message?: string): void {
  if (!expression.test(text)) fail(message, `${text} does not match ${expression}`);
}

export function doesNotMatch(text: string, expression: RegExp, message?: string): void {
  if (expression.test(text)) fail(message, `${text} matches ${expression}`);
}
