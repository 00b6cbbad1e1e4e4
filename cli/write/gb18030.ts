import { Buffer } from 'node:buffer';

/** The first byte pair of each row and the last; the bytes that may come second. */
const FIRST_LEAD = 0x81;
const LAST_LEAD = 0xfe;
const FIRST_TRAIL = 0x40;
const LAST_TRAIL = 0xfe;
const NO_TRAIL = 0x7f;

/** Characters of the basic plane that have four bytes begin with one of these. */
const LAST_BASIC_LEAD = 0x84;

const LINE_FEED = 0x0a;

/**
 * A text in GB 18030, which has every character there is; `undefined` for half a surrogate pair. The platform only
 * decodes this encoding, so its decoder is asked for what each sequence of bytes means.
 */
export function encodeGb18030(text: string): Buffer | undefined {
  const wanted = new Set<string>();
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code >= 0xd800 && code < 0xe000) return undefined;
    if (code >= 0x80 && code < 0x10000) wanted.add(character);
  }
  const known = sequencesFor(wanted);
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const sequence = code < 0x80 ? [code] : code < 0x10000 ? known.get(character) : beyondBasicPlane(code);
    if (!sequence) return undefined;
    bytes.push(...sequence);
  }
  return Buffer.from(bytes);
}

type Sequences = Map<string, readonly number[]>;

/** The bytes of some characters of the basic plane: two where there are such, else four. */
function sequencesFor(wanted: ReadonlySet<string>): Sequences {
  const found: Sequences = new Map();
  for (const sequences of byLead(LAST_LEAD, pairsWith)) {
    if (found.size === wanted.size) return found;
    note(sequences, wanted, found);
  }
  for (const sequences of byLead(LAST_BASIC_LEAD, quadsWith)) {
    if (found.size === wanted.size) return found;
    note(sequences, wanted, found);
  }
  return found;
}

function* byLead(
  last: number,
  sequencesWith: (lead: number) => readonly (readonly number[])[],
): Generator<readonly (readonly number[])[]> {
  for (let lead = FIRST_LEAD; lead <= last; lead++) yield sequencesWith(lead);
}

/** Notes what sequences mean, where that is one wanted character that has no sequence yet. */
function note(
  sequences: readonly (readonly number[])[],
  wanted: ReadonlySet<string>,
  found: Sequences,
): void {
  const bytes = sequences.flatMap((sequence) => [...sequence, LINE_FEED]);
  const meanings = new TextDecoder('gb18030').decode(Uint8Array.from(bytes)).split('\n');
  sequences.forEach((sequence, index) => {
    const meaning = meanings[index];
    if (meaning !== undefined && wanted.has(meaning) && !found.has(meaning)) found.set(meaning, sequence);
  });
}

function pairsWith(lead: number): readonly (readonly number[])[] {
  const pairs: number[][] = [];
  for (let trail = FIRST_TRAIL; trail <= LAST_TRAIL; trail++) {
    if (trail !== NO_TRAIL) pairs.push([lead, trail]);
  }
  return pairs;
}

function quadsWith(lead: number): readonly (readonly number[])[] {
  const quads: number[][] = [];
  for (let second = 0x30; second <= 0x39; second++) {
    for (let third = FIRST_LEAD; third <= LAST_LEAD; third++) {
      for (let fourth = 0x30; fourth <= 0x39; fourth++) quads.push([lead, second, third, fourth]);
    }
  }
  return quads;
}

/** Characters beyond the basic plane follow each other in four bytes from 90 30 81 30 on. */
function beyondBasicPlane(code: number): readonly number[] {
  const index = code - 0x10000;
  return [
    0x90 + Math.floor(index / 12_600),
    0x30 + (Math.floor(index / 1260) % 10),
    0x81 + (Math.floor(index / 10) % 126),
    0x30 + (index % 10),
  ];
}
