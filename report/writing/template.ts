/** A place of a template that the writer fills in, and what belongs there. */
export interface Blank {
  readonly name: string;
}

/** A text with blanks. */
export type Template = readonly (string | Blank)[];

/** A place to fill in, by what belongs there. */
export function blank(name: string): Blank {
  return { name };
}

/** A template literal: what stands between `${}` is a blank, or text as it is. */
export function template(
  texts: TemplateStringsArray,
  ...parts: readonly (Blank | string | number)[]
): Template {
  return texts.flatMap((text, index) => {
    const part = parts[index];
    if (part === undefined) return [text];
    return [text, typeof part === 'object' ? part : String(part)];
  });
}

/** The text with each blank named in square brackets, 【件数】, as Chinese drafts have them. */
export function plainText(parts: Template): string {
  return parts.map((part) => (typeof part === 'string' ? part : `【${part.name}】`)).join('');
}

/** The text as a snippet of the Language Server Protocol, each blank a tab stop of its own. */
export function snippetText(parts: Template): string {
  let stops = 0;
  return parts
    .map((part) => {
      if (typeof part === 'string') return escapeSnippet(part);
      stops++;
      return `\${${stops}:${escapeSnippet(part.name)}}`;
    })
    .join('');
}

function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
