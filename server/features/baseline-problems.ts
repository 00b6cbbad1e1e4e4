import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { BaselineProblem } from '../../report';
import { type Language, say } from '../language';
import { diagnosticSource } from './diagnostics';

/** What is wrong in a baseline, as diagnostics of that file; none when nothing is. */
export function baselineDiagnostics(problem: BaselineProblem | undefined, language: Language): Diagnostic[] {
  if (!problem) return [];
  return [
    {
      range: problem.range,
      severity: DiagnosticSeverity.Error,
      code: 'baseline',
      source: diagnosticSource,
      message: say(problem.message, language),
    },
  ];
}
