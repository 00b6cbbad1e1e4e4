import { type ParseError, printParseErrorCode } from 'jsonc-parser';
import type { Localised } from '../text/localised';

/** What is wrong, by the name that the parser has for it. */
const reasons: Readonly<Record<string, Localised>> = {
  InvalidSymbol: {
    zh: '这里的写法不对，文本要加英文双引号',
    en: 'this is no JSON; texts stand in double quotation marks',
  },
  InvalidNumberFormat: { zh: '这个数的写法不对', en: 'this is no number' },
  PropertyNameExpected: {
    zh: '这里应是加英文双引号的名字',
    en: 'a name in double quotation marks belongs here',
  },
  ValueExpected: { zh: '这里应有一个值', en: 'a value belongs here' },
  ColonExpected: { zh: '名字后面应有英文冒号', en: 'a colon belongs behind the name' },
  CommaExpected: { zh: '这之前缺一个英文逗号', en: 'a comma is missing before this' },
  CloseBraceExpected: { zh: '缺少右花括号 }', en: 'a closing brace } is missing' },
  CloseBracketExpected: { zh: '缺少右方括号 ]', en: 'a closing bracket ] is missing' },
  EndOfFileExpected: {
    zh: '配置到这之前已经结束，后面的内容多余',
    en: 'the configuration has ended before this',
  },
  UnexpectedEndOfComment: { zh: '注释没有结束，缺 */', en: 'the comment does not end; */ is missing' },
  UnexpectedEndOfString: {
    zh: '文本没有结束，缺英文双引号',
    en: 'the text does not end; a double quotation mark is missing',
  },
  UnexpectedEndOfNumber: { zh: '这个数没有写完', en: 'the number is not complete' },
  InvalidUnicode: { zh: '\\u 后面应有四位十六进制数', en: 'four hexadecimal digits belong behind \\u' },
  InvalidEscapeCharacter: { zh: '反斜杠要写成 \\\\', en: 'a backslash is written \\\\' },
  InvalidCharacter: { zh: '文本里有不可见的控制字符', en: 'the text holds a control character' },
};

const otherwise: Localised = { zh: '写法不对', en: 'this is not understood' };

/** What to say of broken syntax. */
export function syntaxMessage({ error }: ParseError): Localised {
  return unreadable(reasons[printParseErrorCode(error)] ?? otherwise);
}

/** What to say of more brackets in brackets than can be followed. */
export const tooDeep: Localised = unreadable({ zh: '括号套得太深', en: 'its brackets are nested too deep' });

function unreadable({ zh, en }: Localised): Localised {
  return {
    zh: `配置文件读不懂：${zh}。改好之前，整个文件不起作用。`,
    en: `The configuration file cannot be read: ${en}. Until this is mended the whole file has no effect.`,
  };
}
