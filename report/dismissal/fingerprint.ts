import { withoutTags } from '../syntax/markup';
import { foldLabel, foldText } from '../text/fold';
import { hashText } from '../text/hash';

/** What a finding is recognised by, whatever line it has moved to. */
export interface Landmark {
  /** The rule's id. */
  readonly rule: string;
  /** The title of its report. */
  readonly report: string;
  /** The heading of its section. */
  readonly heading: string;
  /** The ids of its table, row and column, as far as it stands in one. */
  readonly table: string | undefined;
  readonly row: string | undefined;
  readonly column: string | undefined;
  /** The sentence or line it stands in. */
  readonly sentence: string;
  /** The text that is flagged, and the texts of the other places that the finding speaks of. */
  readonly figures: readonly string[];
}

/** Parts are put together with a character that no folded text has. */
const SEPARATOR = '\u0000';

/**
 * The fingerprints of findings, in the order given, which is that of the document. One stays the same while lines move
 * and other rows, sentences and sections are edited; it becomes another when a figure changes that the finding flags or
 * speaks of. Findings that are alike in everything are told apart by their order.
 */
export function fingerprints(landmarks: readonly Landmark[]): readonly string[] {
  const seen = new Map<string, number>();
  return landmarks.map((landmark) => {
    const features = featuresOf(landmark);
    const ordinal = seen.get(features) ?? 0;
    seen.set(features, ordinal + 1);
    return hashText(`${features}${SEPARATOR}${ordinal}`);
  });
}

function featuresOf(landmark: Landmark): string {
  const { rule, report, heading, table, row, column, sentence, figures } = landmark;
  // Rows and columns are known by their names in the form; everything else by its words. Numbers count as figures only.
  const named = row !== undefined || column !== undefined;
  const words = named ? '' : foldText(withoutTags(sentence)).replace(/\p{N}+/gu, '');
  return [
    rule,
    foldText(report),
    foldLabel(heading),
    table ?? '',
    row ?? '',
    column ?? '',
    words,
    ...figures.map(withoutBlanks),
  ].join(SEPARATOR);
}

/** Numbers keep their signs and points; how wide they are written and what blanks are around them does not matter. */
function withoutBlanks(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '');
}
