/** Text that Markdown shows as it stands. Labels such as `1.属于国家秘密` would otherwise begin lists. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!|<>~]/g, '\\$&');
}

/**
 * The text of Markdown without its marks, for clients that show plain text only. Signs of lists and quotations stay:
 * they read as such.
 */
export function withoutMarkdown(markdown: string): string {
  return markdown.replace(/\\([\\`*_{}[\]()#+\-.!|<>~])|\*\*|`/g, '$1');
}
