const PRIME = 0x01000193;

/** Two of the many possible starting points; together their results are long enough never to meet by chance. */
const BASES = [0x811c9dc5, 0x2f0b4a97] as const;

/**
 * A short name for a text: 16 hexadecimal digits, the same for the same text on every machine and in every version
 * (FNV-1a over UTF-16 code units, from two bases). It tells texts apart and keeps no secret.
 */
export function hashText(text: string): string {
  return BASES.map((base) => hashFrom(text, base).toString(16).padStart(8, '0')).join('');
}

function hashFrom(text: string, base: number): number {
  let hash = base;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    hash = Math.imul(hash ^ (code & 0xff), PRIME);
    hash = Math.imul(hash ^ (code >>> 8), PRIME);
  }
  return hash >>> 0;
}
