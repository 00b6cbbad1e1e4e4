import { describe } from 'vitest';
import { heading, itEndures, LARGEST_READ, MEGABYTE, repeated, section, title } from './endurance';

const TAGS = 100_000;

const row =
  '<tr><td>（一）予以公开</td><td>1</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td><td>1</td></tr>';

function inCell(content: string): string {
  return section(`<table><tr><td>${content}</td></tr></table>\n`);
}

function page(lineEnd: string): string {
  const report = `<p>${title.trim()}</p>${lineEnd}<p>${heading.trim()}</p>${lineEnd}<table>${row.repeat(24)}</table>`;
  return `<html>${repeated(report + lineEnd, 10 * MEGABYTE)}</html>`;
}

describe('a hundred thousand nested tags', () => {
  itEndures([
    ['of tables', () => section('<table><tr><td>'.repeat(TAGS / 3))],
    ['of divisions around a table', () => section(`${'<div>'.repeat(TAGS)}<table>${row}</table>`)],
    ['of spans in a cell', () => inCell('<span>'.repeat(TAGS))],
    ['of definition lists in a cell', () => inCell('<dl><dd>'.repeat(TAGS / 2))],
    ['of elements that HTML does not know', () => inCell('<x>'.repeat(TAGS))],
    ['of unknown elements between a few known ones', () => inCell('<b></b><article>'.repeat(TAGS / 2))],
    ['of elements of mathematics', () => inCell(`<math>${'<mrow>'.repeat(TAGS)}`)],
    ['of headings', () => inCell('<h1><small>'.repeat(TAGS / 2))],
    [
      'of formatting, all different',
      () => inCell(Array.from({ length: TAGS / 4 }, (_, id) => `<b id=${id}>`).join('')),
    ],
  ]);
});

describe('mark-up that is never closed', () => {
  itEndures([
    ['a tag of ten megabytes', () => section(`<table${repeated(' 0123456789', 10 * MEGABYTE)}`)],
    [
      'a table of ten megabytes',
      () => section(`<table>\n${repeated('<tr><td>规章\n<td>1\n', 10 * MEGABYTE)}`),
    ],
    ['a table just small enough to be read', () => section(`<table>${repeated('<tr><td>1', LARGEST_READ)}`)],
    ['a quotation', () => section(`<table title="${repeated('x>', LARGEST_READ)}`)],
    ['a comment', () => section(`<table><!--${repeated('-', LARGEST_READ)}`)],
    ['many tags on a line each', () => section(repeated('<td\n', LARGEST_READ))],
    ['tags within tags', () => section(repeated('<a<td>1', LARGEST_READ))],
  ]);
});

describe('a line of many paragraphs', () => {
  itEndures([
    ['that end without a tag', () => section(repeated('<p>公', LARGEST_READ))],
    ['parted by line ends of HTML', () => section(repeated('公<br>', LARGEST_READ))],
    ['that are headings', () => repeated(`<p>${heading.trim()}</p>`, LARGEST_READ)],
    ['that are titles', () => repeated(`<p>${title.trim()}</p>`, LARGEST_READ)],
    ['with a row of cells behind them', () => section(`${repeated('<p>公', LARGEST_READ / 2)}<td>1`)],
    ['that takes ten megabytes', () => section(repeated('<p>公</p>', 10 * MEGABYTE))],
  ]);
});

describe('mark-up that makes it hard to tell where tables begin and end', () => {
  const two = '<table></table>';
  itEndures([
    ['many small tables, all different', () => section(numbered('<table><td>*</table>', 35_000))],
    ['as many with words between them', () => section(numbered('<table><td>*</table><p>第*项', 25_000))],
    ['end tags without tables', () => section(two + repeated('</table>', LARGEST_READ))],
    ['start tags in comments', () => section(two + repeated('<!--<table>-->', LARGEST_READ) + two)],
    ['start tags in scripts', () => section(two + repeated('<script><table></script>', LARGEST_READ) + two)],
    ['scripts that are never closed', () => section(two + repeated('<script><table>', LARGEST_READ) + two)],
    ['end tags that are never closed', () => section(repeated('<table></table ', LARGEST_READ))],
    ['quotations that are never closed', () => section(two + repeated('<a "', LARGEST_READ / 4) + two)],
    ['forms in every table', () => section(numbered('<table><td><form>*</table>', 30_000))],
  ]);
});

describe('mark-up that is repaired dearly', () => {
  itEndures([
    ['formatting across paragraphs', () => inCell(repeated('<b><p></b>', LARGEST_READ))],
    ['formatting left open in every paragraph', () => inCell(repeated('<p><code>x</p>', LARGEST_READ / 2))],
    ['text between rows', () => section(`<table>${repeated('x<tr>', LARGEST_READ / 2)}</table>`)],
    [
      'cells that span everything',
      () => section(`<table>${repeated('<tr><td colspan=1000 rowspan=65534>1', LARGEST_READ / 2)}`),
    ],
    [
      'a hundred thousand attributes',
      () => section(`<table><tr><td ${attributes(TAGS)}>1</td></tr></table>`),
    ],
    [
      'a megabyte of entities around a number',
      () => inCell(`${repeated('&nbsp;', LARGEST_READ / 3)}1${repeated('&nbsp;', LARGEST_READ / 3)}`),
    ],
  ]);
});

describe('web pages of ten megabytes', () => {
  itEndures([
    ['in one line', () => page('')],
    ['in many lines', () => page('\n')],
  ]);
});

function attributes(count: number): string {
  return Array.from({ length: count }, (_, index) => `a${index}=1`).join(' ');
}

/** A piece again and again, its asterisks replaced by the number of the time. */
function numbered(piece: string, count: number): string {
  return Array.from({ length: count }, (_, number) => piece.replaceAll('*', String(number))).join('');
}
