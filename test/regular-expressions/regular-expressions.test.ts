import { describe, expect, it } from 'vitest';
import { attacksOn, attackText } from './attacks';
import { slownessOf } from './growth';
import { makings, writtenExpressions } from './literals';
import { Machine } from './machine';
import { madeExpressions } from './made';
import { parseExpression } from './syntax';

const written = writtenExpressions();
const made = await madeExpressions();
const seen = new Set(made.map(({ place }) => place));
/** Those that are made in calls, as far as they are written there. */
const later = makings().filter(({ place }) => !seen.has(place));
const all = [...written, ...made, ...later.flatMap((making) => making.written ?? [])];

describe('the time of a regular expression is in proportion to its text:', { timeout: 60_000 }, () => {
  it.each(all.map((one) => [one.place, one] as const))('%s', (_, { source, flags }) => {
    expect(slownessOf(source, flags)).toBeUndefined();
  });

  it('none is made of a text that cannot be seen', () => {
    expect(later.flatMap((making) => (making.written ? [] : making.place))).toEqual([]);
    expect(made.length).toBeGreaterThan(0);
    expect(written.length).toBeGreaterThan(50);
  });
});

describe('the counting of steps', () => {
  it.each([
    ['nested repetitions', '^(?:a+)+$', ''],
    ['a choice whose options overlap', '^(?:a|a?)+$', ''],
    ['neighbours that match the same', '^\\s*x?\\s*$', ''],
    [
      'neighbours with something optional between them',
      '^[#*\\s]*(?:其中\\s*[:：]?\\s*)?(?:[一二]{1,3})\\s*[)）]',
      '',
    ],
    ['a search for the end of a run', '\\d+年', ''],
    ['blanks before the end', '\\s+$', 'g'],
    ['words with anything between them', '^.*年.*公开.*报告$', ''],
    ['a look ahead at every match', '\\d(?=\\d*$)', 'g'],
    ['a look behind at every match', '(?<=^.*)x', 'g'],
    ['characters beyond the first plane', '^(?:𠮷|[𠮷𠀀])+$', 'u'],
  ])('finds that time grows faster than the text: %s', (_, source, flags) => {
    expect(slownessOf(source, flags)).toBeDefined();
  });

  it.each([
    ['one repetition', '^\\s*$', ''],
    ['neighbours that match different things', '^\\s*\\d+\\s*[、.]', ''],
    ['bounded neighbours', '^\\s{0,40}x?\\s{0,40}$', ''],
    ['a bounded search', '(?<!\\d)\\d{1,15}年', 'g'],
    ['all of many runs', '[^\\p{L}\\p{N}]+', 'gu'],
    ['a lazy repetition', '^<!--.*?-->', 's'],
  ])('finds that time grows as the text does: %s', (_, source, flags) => {
    expect(slownessOf(source, flags)).toBeUndefined();
  });

  it('finds what the engine finds', () => {
    for (const { place, source, flags } of all) {
      const expression = parseExpression(source, flags);
      const machine = new Machine(expression, flags.replace('g', ''));
      for (const attack of attacksOn(expression, source)) {
        const text = attackText(attack, 3);
        const match = new RegExp(source, flags).exec(text);
        const characters = (part: string) => (/[uv]/.test(flags) ? Array.from(part).length : part.length);
        const start = characters(text.slice(0, match?.index));
        const engines = match ? { start, end: start + characters(match[0]) } : undefined;
        expect(machine.search(text, 1e6).first, `${place} on ${JSON.stringify(text)}`).toEqual(engines);
      }
    }
  });
});
