import type { CodeLens } from 'vscode-languageserver';
import type { TableState } from '../../report';
import { type Language, say } from '../language';
import type { OpenDocument } from '../open-document';

/** The command behind a lens: the client opens the calculation sheet of the table with that index. */
const openSheetCommand = 'gouji.openCalculationSheet';

/** How the relations of each table stand, above it. Tables of forms without relations have none. */
export function* codeLenses(
  { uri, report }: OpenDocument,
  language: Language,
): Generator<unknown, CodeLens[]> {
  yield* report.views.prepare();
  return report.views
    .tableStates()
    .filter(({ holds, broken, unchecked }) => holds + broken + unchecked > 0)
    .map((state) => ({
      range: { start: state.range.start, end: state.range.start },
      command: { title: titleOf(state, language), command: openSheetCommand, arguments: [uri, state.index] },
    }));
}

function titleOf({ name, holds, broken, unchecked }: TableState, language: Language): string {
  return say(
    {
      zh: `${name.zh} 勾稽：${holds} ✓ 成立　${broken} ✗ 不成立　${unchecked} ? 未核`,
      en: `${name.en}: ${holds} ✓ hold  ${broken} ✗ broken  ${unchecked} ? unchecked`,
    },
    language,
  );
}
