import {
  type ArticleReference,
  escapeInlineMarkdown,
  quoteArticle,
  ruleOf,
  rulePage,
  type StatuteId,
  statutes,
} from '../report';
import { type Language, say } from './language';
import type { OpenDocument } from './open-document';
import { unescaped } from './unescaped';

/**
 * The schemes of the read-only documents that the server makes: calculation sheets, articles of law, pages about rules.
 */
export const virtualSchemes = { sheet: 'gouji-sheet', law: 'gouji-law', rule: 'gouji-rule' } as const;

/**
 * The documents whose table a sheet may show, from its address: `/<index>/…` with the document's address as query; none
 * for an address that is no sheet's. Addresses come encoded once or twice, depending on who made them, and the
 * document's own may have escapes of its own: only who knows the open documents can tell which is meant.
 */
export function documentsOfSheet(uri: string): readonly string[] {
  const query = uri.startsWith(`${virtualSchemes.sheet}:`) ? uri.split('?', 2)[1] : undefined;
  if (query === undefined) return [];
  const once = unescaped(query);
  return [once, unescaped(once)];
}

/**
 * The address of an article of law. It ends in what the article is called, which is what an editor writes on the tab.
 */
export function lawUri({ statute, article }: ArticleReference): string {
  const quotation = quoteArticle({ statute, ...(article === undefined ? {} : { article }) });
  const name = quotation ? `/${encodeURIComponent(`${quotation.title}${quotation.number}`)}` : '';
  return `${virtualSchemes.law}:/${statute}/${article ?? 0}${name}.md`;
}

/** The address of the page about a rule. */
export function ruleUri(id: string): string {
  return `${virtualSchemes.rule}:/${id}.md`;
}

/** The text of a read-only document, or `undefined` for an address that leads nowhere. */
export function virtualDocument(
  uri: string,
  find: (uri: string) => OpenDocument | undefined,
  language: Language,
): string | undefined {
  const [scheme = '', rest = ''] = split(uri, ':');
  const [path = ''] = unescaped(rest).split('?', 1);
  const parts = path
    .replace(/\.md$/, '')
    .split('/')
    .filter((part) => part !== '');
  if (scheme === virtualSchemes.rule) {
    const rule = ruleOf(parts.join('/'));
    return rule && rulePage(rule);
  }
  if (scheme === virtualSchemes.law) return lawPage(parts);
  if (scheme !== virtualSchemes.sheet) return undefined;
  const [document] = documentsOfSheet(uri).flatMap((candidate) => find(candidate) ?? []);
  const sheet = document?.report.views.calculationSheet(Number(parts[0]));
  return sheet ? say(sheet, language) : say(noTable, language);
}

const noTable = {
  zh: '这张表已经不在了：文档已关闭，或者表已删去。\n',
  en: 'This table is gone: the document was closed, or the table removed.\n',
};

/**
 * An article word for word with its source; of a law that is not held, nothing. Law is quoted in Chinese whatever the
 * language.
 */
function lawPage([statute = '', article = '0']: readonly string[]): string | undefined {
  if (!isStatute(statute)) return undefined;
  const quotation = quoteArticle({ statute, ...(article === '0' ? {} : { article: Number(article) }) });
  if (!quotation) return undefined;
  const lines = quotation.text.split('\n').map((line) => escapeInlineMarkdown(line));
  return `${[`# 《${quotation.title}》${quotation.number}`, ...lines, `—— ${escapeInlineMarkdown(quotation.source)}`].join('\n\n')}\n`;
}

function isStatute(id: string): id is StatuteId {
  return Object.hasOwn(statutes, id);
}

function split(text: string, mark: string): readonly [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
