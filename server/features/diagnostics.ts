import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
} from 'vscode-languageserver';
import { type Finding, type Severity, sameRange } from '../../report';
import { type Language, say } from '../language';
import { ruleUri } from '../virtual-documents';

/** The name under which an editor shows the server's diagnostics. */
export const diagnosticSource = 'gouji';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/**
 * A finding as a diagnostic, with or without the places it speaks of, and with a link to its rule’s page for clients
 * that can show documents of ours.
 */
export function diagnosticOf(
  uri: string,
  finding: Finding,
  language: Language,
  withPlaces = true,
  linked = false,
): Diagnostic {
  const relatedInformation = withPlaces ? placesOf(uri, finding, language) : [];
  return {
    range: finding.range,
    severity: severities[finding.severity],
    code: finding.rule,
    ...(linked ? { codeDescription: { href: ruleUri(finding.rule) } } : {}),
    source: diagnosticSource,
    message: say(finding.message, language),
    ...(relatedInformation.length > 0 ? { relatedInformation } : {}),
  };
}

/** The places that a finding speaks of, but for its own, which the diagnostic itself marks. */
function placesOf(uri: string, finding: Finding, language: Language): DiagnosticRelatedInformation[] {
  return finding.related
    .filter((place) => !sameRange(place.range, finding.range))
    .map((place) => ({
      location: { uri, range: place.range },
      message: say(place.message, language),
    }));
}

/** Says how many problems are not listed. */
export function moreDiagnostic(count: number, language: Language): Diagnostic {
  const message = {
    zh: `还有 ${count} 处问题没有列出。`,
    en: `${count} more problems are not listed.`,
  };
  const start = { line: 0, character: 0 };
  return {
    range: { start, end: start },
    severity: DiagnosticSeverity.Information,
    source: diagnosticSource,
    message: say(message, language),
  };
}
