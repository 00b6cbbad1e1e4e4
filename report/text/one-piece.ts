/**
 * The same text, in one piece. What was put together of pieces the engine keeps as a tree of them until somebody looks
 * at a character, and that takes several times the memory; then it is copied together, and the tree is dropped when
 * garbage is collected.
 */
export function inOnePiece(text: string): string {
  text.charCodeAt(0);
  return text;
}
