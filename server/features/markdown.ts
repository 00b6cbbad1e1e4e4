/** Text that Markdown shows as it stands. Labels such as `1.属于国家秘密` would otherwise begin lists. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!|<>~]/g, '\\$&');
}
