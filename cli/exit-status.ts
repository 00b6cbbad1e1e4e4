import type { Severity } from '../report';

/** What the program's exit status says. Where several apply, the largest is used. */
export const exitStatus = {
  /** Nothing was found at or above the threshold. */
  clean: 0,
  /** Something was found at or above the threshold. */
  found: 1,
  /** The program was called in a way it does not understand, or a file that steers it has mistakes. */
  usage: 2,
  /** A file could not be read, judged or written. */
  unread: 3,
} as const;

/** One of the numbers of `exitStatus`. */
export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];

/** The severities, the loudest first. */
export const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** Whether a severity is as loud as the threshold or louder. */
export function reaches(severity: Severity, threshold: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(threshold);
}

/** The status that applies when both do. */
export function larger(a: ExitStatus, b: ExitStatus): ExitStatus {
  return a > b ? a : b;
}
