import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { LineMap } from '../../../report/text/lines';

/** Texts of few characters, so that line ends of all kinds meet. */
const anyText = fc.string({
  unit: fc.constantFrom(
    'a',
    '公',
    '\n',
    '\r',
    '\r\n',
    '\u2028',
    '\u2029',
    '\u0085',
    '\t',
    '😀',
    '\ud83d',
    '\ufeff',
  ),
  maxLength: 20,
});

const anyPosition = fc.record({
  line: fc.integer({ min: 0, max: 12 }),
  character: fc.integer({ min: 0, max: 12 }),
});

function reference(text: string): TextDocument {
  return TextDocument.create('file:///text', 'plaintext', 0, text);
}

describe('lines', () => {
  it.each([
    ['', ['']],
    ['a', ['a']],
    ['a\n', ['a', '']],
    ['a\r\nb\rc\nd', ['a', 'b', 'c', 'd']],
    ['\r\r\n\n', ['', '', '', '']],
    ['a\u2028b\u2029c\u0085d', ['a\u2028b\u2029c\u0085d']],
    ['\ufeff一\n', ['\ufeff一', '']],
  ])('of %j are %j', (text, lines) => {
    const map = new LineMap(text);
    expect(Array.from({ length: map.lineCount }, (_, line) => map.line(line))).toEqual(lines);
  });

  it('are those of the Language Server Protocol', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(new LineMap(text).lineCount).toBe(reference(text).lineCount);
      }),
    );
  });

  it('joined with their line ends are the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const map = new LineMap(text);
        const whole = Array.from({ length: map.lineCount }, (_, line) =>
          text.slice(map.lineStart(line), map.lineStart(line + 1)),
        );
        expect(whole.join('')).toBe(text);
        for (const [line, own] of whole.entries()) expect(own.replace(/[\r\n]+$/, '')).toBe(map.line(line));
      }),
    );
  });
});

describe('positions', () => {
  it('come back from their offsets', () => {
    fc.assert(
      fc.property(anyText, fc.nat(20), (text, wanted) => {
        const map = new LineMap(text);
        const offset = Math.min(wanted, text.length);
        const position = map.position(offset);
        const insideLineEnd = text[offset - 1] === '\r' && text[offset] === '\n';
        expect(map.offset(position)).toBe(insideLineEnd ? offset - 1 : offset);
        expect(map.lineAt(offset)).toBe(position.line);
      }),
    );
  });

  it('beyond a line or the text are drawn back, as in the Language Server Protocol', () => {
    fc.assert(
      fc.property(anyText, anyPosition, (text, position) => {
        expect(new LineMap(text).offset(position)).toBe(reference(text).offsetAt(position));
      }),
    );
  });

  it.each([
    [{ line: -1, character: 5 }, 0],
    [{ line: 0, character: -5 }, 0],
    [{ line: 0, character: 99 }, 2],
    [{ line: 1, character: -1 }, 4],
    [{ line: 1, character: 99 }, 6],
    [{ line: 99, character: 0 }, 6],
  ])('%j in two lines of two letters has offset %i', (position, offset) => {
    expect(new LineMap('ab\r\ncd').offset(position)).toBe(offset);
  });

  it('of a span are those of its ends', () => {
    const map = new LineMap('a😀b\r\nc');
    expect(map.range({ start: 1, end: 7 })).toEqual({
      start: { line: 0, character: 1 },
      end: { line: 1, character: 1 },
    });
  });

  it('may be read as several, and positions stay those of the text', () => {
    fc.assert(
      fc.property(anyText, anyPosition, (text, position) => {
        const eachCharacter = () => Array.from({ length: Math.max(1, text.length) }, (_, offset) => offset);
        const read = new LineMap(text, 0, eachCharacter);
        const plain = new LineMap(text);
        expect(read.lineCount).toBe(Math.max(1, text.length));
        expect(read.offset(position)).toBe(plain.offset(position));
        for (let offset = 0; offset < text.length; offset++) {
          expect(read.position(offset)).toEqual(plain.position(offset));
          expect(read.lineAt(offset)).toBe(offset);
          expect(read.textLine(offset)).toBe(plain.position(offset).line);
        }
      }),
    );
  });

  it('of a text that begins amidst a line are counted with what stands before it', () => {
    fc.assert(
      fc.property(anyText, fc.nat(20), (text, from) => {
        // A carriage return and its line feed are one line end, and never come apart.
        fc.pre(from <= text.length && !text.slice(0, from).endsWith('\r'));
        const whole = new LineMap(text);
        const first = whole.position(from);
        const rest = new LineMap(text.slice(from), first.character);
        for (let offset = from; offset <= text.length; offset++) {
          const { line, character } = rest.position(offset - from);
          const expected = whole.position(offset);
          expect({ line: line + first.line, character }).toEqual(expected);
          expect(rest.offset({ line, character })).toBe(whole.offset(expected) - from);
        }
      }),
    );
  });
});
