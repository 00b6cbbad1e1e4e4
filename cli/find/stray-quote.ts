import type { PlatformPath } from 'node:path';

/**
 * On Windows `"C:\年报\"` reaches a program as `C:\年报"`, since the backslash there takes the quotation mark's meaning
 * away. No name on Windows has one, so it can only be meant as the end of the argument.
 */
export function withoutStrayQuote(argument: string, path: PlatformPath): string {
  return path.sep === '\\' && argument.endsWith('"') ? argument.slice(0, -1) : argument;
}
