import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { ConfigurationMistake, ConfigurationProblem, Localised } from '../../report';
import { type Language, say } from '../language';
import { diagnosticSource } from './diagnostics';

/** What is wrong in a configuration file, as diagnostics of that file. */
export function diagnosticsOfFile(
  problems: readonly ConfigurationProblem[],
  language: Language,
): Diagnostic[] {
  return problems.map(({ range, message }) => ({
    range,
    severity: DiagnosticSeverity.Error,
    code: 'configuration',
    source: diagnosticSource,
    message: say(message, language),
  }));
}

/** One message for everything that is wrong in the settings; `undefined` when nothing is. */
export function settingsMessage(mistakes: readonly ConfigurationMistake[]): Localised | undefined {
  if (mistakes.length === 0) return undefined;
  const list = (language: Language, blank: string) =>
    mistakes.map(({ path, message }) => `gouji.${path[0]}${blank}${say(message, language)}`).join(' ');
  return {
    zh: `勾稽的设置有误，写错的地方按没有设置处理。${list('zh', '：')}`,
    en: `Some of Gouji’s settings are wrong and count as not set. ${list('en', ': ')}`,
  };
}
