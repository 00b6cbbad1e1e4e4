import fc from 'fast-check';

/** A change of some mark-up; the places are taken modulo what the text has. */
export interface Mutation {
  readonly at: number;
  /** How many characters go; or, where it says so, the whole of the next tag. */
  readonly removed: number | 'tag';
  readonly inserted: string;
}

/** Tags, pieces of tags, and what stands between them. */
export const pieces: readonly string[] = [
  ...['table', 'tr', 'td', 'th', 'tbody', 'caption', 'colgroup', 'p', 'div', 'b', 'a', 'li', 'span'],
  ...['form', 'select', 'option', 'textarea', 'script', 'style', 'title', 'button', 'object', 'nobr', 'h1'],
  ...[
    'svg',
    'math',
    'template',
    'desc',
    'mtext',
    'foreignObject',
    'noscript',
    'dd',
    'body',
    'html',
    'frameset',
  ],
].flatMap((name) => [`<${name}>`, `</${name}>`]);

const fragments: readonly string[] = [
  ...pieces,
  ...['<', '>', '/', '"', "'", '=', '<!--', '-->', '--!>', '<!-->', '<![CDATA[', ']]>', '<?', '<!'],
  ...[
    '<table',
    '</table',
    '<table ',
    '<table/>',
    '<TABLE\n>',
    '</Table >',
    '<tablet>',
    '<td title="',
    "<p a='>",
  ],
  ...['<input type=hidden>', '<br>', '<img>', '<col>', '<plaintext>', '<image>', '<table><tr><td>'],
  ...[
    '1',
    '７',
    '&nbsp;',
    '&lt;table&gt;',
    '&#',
    '\n',
    '\r',
    '\r\n',
    '\u0000',
    '\u00a0',
    '数',
    '𠮷',
    '\ud83d',
  ],
];

export const anyFragment = fc.constantFrom(...fragments);

const place = fc.nat(1_000_000);

/** Most changes are small: a character typed, a piece of mark-up put in, a tag taken away. */
export const anyMutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.record({ at: place, removed: fc.constant(0), inserted: anyFragment }),
  fc.record({ at: place, removed: fc.nat(3), inserted: fc.constantFrom('', '5') }),
  fc.record({ at: place, removed: fc.constant('tag' as const), inserted: fc.constant('') }),
  fc.record({ at: place, removed: fc.nat(200), inserted: fc.oneof(fc.constant(''), anyFragment) }),
);

/** A text after a change. */
export function mutated(text: string, { at, removed, inserted }: Mutation): string {
  const from = at % (text.length + 1);
  if (removed !== 'tag') return text.slice(0, from) + inserted + text.slice(from + removed);
  const start = text.indexOf('<', from);
  const end = start < 0 ? -1 : text.indexOf('>', start);
  return end < 0 ? text : text.slice(0, start) + inserted + text.slice(end + 1);
}
