import { isWholeSubject } from './applications';
import type { DocumentScope } from './scope';
import { notUnderstood, type Understanding } from './understanding';
import { anyOf, Wordings } from './words';

/**
 * How many 规章 and 规范性文件 were issued, repealed, and are in force, where the prose says so in the words of table
 * two.
 */

type Kind = 'rules' | 'normative-documents';
type Event = 'issued' | 'repealed' | 'in-force';

const kindWords = new Wordings<Kind>([
  { meaning: 'normative-documents', words: ['规范性文件'] },
  { meaning: 'rules', words: ['规章'] },
]);

const eventWords = new Wordings<Event>([
  { meaning: 'in-force', words: ['现行有效'] },
  { meaning: 'repealed', words: ['废止'] },
  { meaning: 'issued', words: ['制发', '制定', '新制定', '制定出台'] },
]);

/** Other things that are done with documents, and other documents. */
const NOT_COUNTED = anyOf([
  '党内',
  '拟',
  '计划',
  '建议',
  '清理',
  '审查',
  '审核',
  '备案',
  '公开',
  '发布',
  '解读',
  '修改',
  '修订',
  '转发',
  '规章制度',
  '政策性文件',
  '上级',
  '类',
  '失效',
]);

/** What is issued is made public as well, and what is repealed was looked through: 制定发布, 清理废止. */
const DONE_AS_WELL = /(?<=制定|制发|印发)并?发布|清理(?=废止)/;

/** Carries the kind of document from clause to clause: 制发规范性文件6件，废止6件. */
export class DocumentCounts {
  /** The documents of an empty sentence; it is there for what `LineMap.empty` is. */
  static readonly none = new DocumentCounts();

  #kind: Kind | undefined;

  /**
   * What a figure with these words around it says of documents; `undefined` where it counts none. Ask in the order of
   * the sentence.
   */
  understand(before: string, after: string): Understanding | undefined {
    const words = before + after;
    const kind = kindWords.last(before)?.meaning ?? kindWords.last(after)?.meaning;
    const event = eventWords.last(before)?.meaning;
    if (kind === undefined && (event === undefined || this.#kind === undefined)) {
      if (words.length > 6) this.#kind = undefined;
      return undefined;
    }
    if (NOT_COUNTED.test(words.replace(DONE_AS_WELL, ''))) {
      this.#kind = undefined;
      return kind === undefined ? undefined : notUnderstood;
    }
    if (bothKinds(words) || event === undefined) {
      this.#kind = undefined;
      return notUnderstood;
    }
    this.#kind = kind ?? this.#kind;
    const scope: DocumentScope = `${this.#kind ?? 'rules'}/${event}`;
    return { scope, certain: isWholeSubject(before) && (kind !== undefined || isSaidOfSame(before)) };
  }
}

/**
 * Whether a few words without a name of their own are of the documents named before: 废止6件, but not 清理废止文件6件.
 */
function isSaidOfSame(before: string): boolean {
  return before.length <= 6 && !before.includes('清理');
}

function bothKinds(words: string): boolean {
  return words.includes('规章') && words.includes('规范性文件');
}
