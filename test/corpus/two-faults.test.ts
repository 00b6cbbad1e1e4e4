import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ReportDocument } from '../../report';
import { type Contents, contentsOf } from './layouts/contents';
import { pipeReport, pipeStyle, tabReport, tabStyle } from './layouts/delimited';
import { type FaultPlace, type FaultyContents, faults, withFault } from './layouts/faults';
import { anyFigures, type Figures } from './layouts/figures';
import { htmlReport, htmlStyle } from './layouts/html';
import { linesReport, linesStyle } from './layouts/lines';
import { joinPieces, type Piece } from './layouts/placed-text';
import { runOnReport, runOnStyle } from './layouts/run-on';
import { spaceReport, spaceStyle } from './layouts/space';

/** GOUJI_TABLES asks for more random tables of each layout, and GOUJI_SEED for others. */
const RUNS = Number(process.env.GOUJI_TABLES ?? 40);
const SEED = Number(process.env.GOUJI_SEED ?? 20211115);

/** Long runs are asked for by hand and take as long as they take. */
const PATIENCE = 60_000 + RUNS * 1000;

/** Of so many rows one may be read wrong: in long runs two faults come about that together look like none. */
const MOST_WRONG = 1 / 5000;

type Print = (form: '2019' | '2021', contents: Contents) => Piece[];

function printing<Style>(
  style: fc.Arbitrary<Style>,
  render: (form: '2019' | '2021', contents: Contents, style: Style) => Piece[],
): fc.Arbitrary<Print> {
  return style.map((chosen) =>
    Object.assign((form: '2019' | '2021', contents: Contents) => render(form, contents, chosen), {
      toString: () => JSON.stringify(chosen),
    }),
  );
}

const layouts: readonly (readonly [layout: string, print: fc.Arbitrary<Print>])[] = [
  ['tab', printing(tabStyle, tabReport)],
  ['pipe', printing(pipeStyle, pipeReport)],
  ['html', printing(htmlStyle, htmlReport)],
  ['lines', printing(linesStyle, linesReport)],
  ['space', printing(spaceStyle, spaceReport)],
  ['run-on', printing(runOnStyle, runOnReport)],
];

const aFault = fc.tuple(
  fc.constantFrom(...Object.keys(faults)),
  fc.record({ row: fc.nat(100), column: fc.nat(100) }),
);

function faultyContents(
  figures: Figures,
  made: readonly (readonly [name: string, place: FaultPlace])[],
): FaultyContents {
  return made.reduce<FaultyContents>((faulty, [name, place]) => withFault(faulty, name, place), {
    contents: contentsOf(figures),
    printed: figures.applications,
  });
}

/** The rows of table three that a document is read to have, with their values; a row that was left open has none. */
function rowsRead(text: string) {
  return new ReportDocument(text)
    .reports()
    .flatMap((report) => report.tables)
    .filter((table) => table.kind === 'applications')
    .flatMap((table) => table.rows);
}

describe('two faults at once', () => {
  it.each(layouts)(
    'make no row of a table in layout %s be read wrong',
    (layout, print) => {
      const wrong: string[] = [];
      let rows = 0;
      let exact = 0;
      const property = fc.property(
        print,
        anyFigures(layout === 'run-on' ? 'small' : 'any'),
        fc.array(aFault, { minLength: 2, maxLength: 2 }),
        (printed, figures, made) => {
          const faulty = faultyContents(figures, made);
          const { text } = joinPieces(printed(figures.form, faulty.contents));
          for (const { id = '', values } of rowsRead(text)) {
            const wanted = faulty.printed.get(id);
            const isWrong = values?.some(
              (value, column) => value !== undefined && value !== wanted?.[column],
            );
            rows++;
            if (isWrong === true) wrong.push(`${id} ${JSON.stringify(values)}: ${JSON.stringify(made)}`);
            if (isWrong === false) exact++;
          }
        },
      );
      fc.assert(property, { seed: SEED, numRuns: RUNS });
      expect(wrong.length > MOST_WRONG * rows ? wrong : []).toEqual([]);
      expect(exact / rows).toBeGreaterThan(layout === 'run-on' ? 0.5 : 0.9);
    },
    PATIENCE,
  );
});
