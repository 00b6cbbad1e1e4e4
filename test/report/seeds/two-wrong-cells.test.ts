import { expect, it } from 'vitest';
import type { StatisticalTable } from '../../../report/model/table';
import { readInDetail } from '../../../report/reading/block-in-detail';
import { findingsOf } from '../../../report/reading/block-reading';
import { allRules } from '../../../report/rules';
import { judgeTable } from '../../../report/rules/judgement';
import { type Block, cutBlocks } from '../../../report/syntax/blocks';
import { describeSeeds, seed } from '../../real-reports';
import { type NumberCell, numberCells, withNumber } from '../number-cells';
import { Random } from '../random';

/** How many pairs are tried in each of the two reports; 20,000 together. */
const CASES = 10_000;

/** How many of them are read from text, as a report is; the others put their numbers into the table as it was read. */
const READ_FROM_TEXT = 500;

const SEED = 20190711;

/** A wrong number, with the index of its row and column in the table. */
interface WrongNumber {
  readonly row: number;
  readonly column: number;
  readonly value: number;
}

/** Another value for a cell: near it, a slip of the keyboard, or anything. Never the value itself. */
function otherValue(random: Random, value: number): number {
  for (;;) {
    const near = random.pick(value + 1, Math.max(0, value - 1), value * 10, 0);
    const other = random.pick(near, random.below(10), random.below(300));
    if (other !== value) return other;
  }
}

/** A seed's section three; the rest of the report would only be read again and again. */
function sectionThree(number: string): Block {
  const block = cutBlocks(seed(number).text).find(({ boundary }) => boundary === 3);
  if (!block) throw new Error(`seed ${number} has no section three`);
  return block;
}

function withNumbers(table: StatisticalTable, numbers: readonly WrongNumber[]): StatisticalTable {
  const rows = table.rows.map((row, index) => {
    const cells = row.cells?.map((cell, column) => {
      const wrong = numbers.find((number) => number.row === index && number.column === column);
      return wrong ? { ...cell, value: wrong.value } : cell;
    });
    return { ...row, cells };
  });
  return { ...table, rows };
}

/** Each row's number cells, in the order of the table's rows. */
function cellsByRow(lines: readonly string[], table: StatisticalTable): readonly (readonly NumberCell[])[] {
  return table.rows.map((row) => numberCells(lines, row.line));
}

function preferredFixes(lines: readonly string[]): string[] {
  return cutBlocks(lines.join('\n'))
    .flatMap((block) => findingsOf(readInDetail(block), allRules))
    .flatMap((finding) => finding.fixes())
    .filter((fix) => fix.preferred)
    .map((fix) => fix.title.zh);
}

describeSeeds('two wrong numbers in table three of a seed', () => {
  it.each([['001'], ['003']])(
    `of %s never get a preferred fix: ${CASES} random pairs, seed ${SEED}`,
    (number) => {
      const random = new Random(SEED);
      const block = sectionThree(number);
      const lines = block.text.split('\n');
      const detail = readInDetail(block);
      const table = detail.tables.statistical[0];
      if (!table) throw new Error(`seed ${number} has no table three`);
      const cells = cellsByRow(lines, table);
      expect(cells.map((row) => row.length)).toEqual(Array.from({ length: 23 }, () => 7));
      const mistaken: unknown[] = [];
      for (let tried = 0; tried < CASES; tried++) {
        const first = random.below(23 * 7);
        const second = (first + 1 + random.below(23 * 7 - 1)) % (23 * 7);
        const wrong = [first, second].map((place) => {
          const [row, column] = [Math.floor(place / 7), place % 7];
          return { row, column, value: otherValue(random, cells[row]?.[column]?.value ?? 0) };
        });
        const causes = judgeTable(withNumbers(table, wrong), detail.lines).causes();
        // A repair is preferred where it is certain; with every relation checked each repair is.
        if (causes.length === 0 || causes.some((cause) => cause.repair || !cause.certain))
          mistaken.push(wrong);
        if (tried >= READ_FROM_TEXT) continue;
        // The later cell first, so that it does not move the earlier one.
        const changed = wrong
          .toSorted((a, b) => b.row - a.row || b.column - a.column)
          .reduce<readonly string[]>((text, { row, column, value }) => {
            const cell = cells[row]?.[column];
            return cell ? withNumber(text, cell, value).text.split('\n') : text;
          }, lines);
        if (preferredFixes(changed).length > 0) mistaken.push(wrong);
      }
      expect(mistaken).toEqual([]);
    },
    60_000,
  );

  it('are told apart from one wrong number, which does get a preferred fix', () => {
    for (const number of ['001', '003']) {
      const { text } = sectionThree(number);
      const lines = text.split('\n');
      const cell = lines.flatMap((_, line) => numberCells(lines, line))[0];
      if (!cell) throw new Error(`seed ${number} has no numbers`);
      expect(preferredFixes(lines)).toEqual([]);
      expect(preferredFixes(withNumber(lines, cell, cell.value + 1).text.split('\n'))).toHaveLength(1);
    }
  });
});
