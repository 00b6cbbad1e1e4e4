import { withoutTags } from '../../syntax/markup';
import type { Localised } from '../../text/localised';
import { rangeIn, sectionsOf } from '../facts/placed-section';
import { hasSixSections } from '../facts/report-facts';
import { reportExample } from '../report-example';
import type { WordsRule } from '../rule';

const PROBLEM =
  /问题|問題|不足|不够|不夠|有待|薄弱|欠缺|差距|落差|短板|弱项|困难|不强|不高|单一|滞后|不及时|不到位|不完善|不规范|不充分|不熟|不多|较少|偏少|偏弱|缺乏|缺少|未能|尚未|跟不上|不适应|不匹配|不平衡|难以|仍[有需未存]|还[有需未存]|需要?进一步/;
/** What names an improvement, or tells of something done or to be done about what is wanting. */
const IMPROVEMENT =
  /改进|改進|下一?步|今后|加强|加強|进一步|進一步|措施|对策|对此|整改|纠正|提升|提高|完善|强化|強化|将|已|推进|健全|深化|优化|细化|建立|增加|增设|增配|配[齐备强]|明确|落实|压实|督促|制定|加大|排查|立行立改|整治|拓宽|组织|开展|学习|培训/;

/** 「有待进一步加强」 names what is wanting; it is no improvement, though the same words are in it. */
const WANTING = /(?:有待|仍需|还需|尚需|亟需|亟待|需要?)[^。；;，,]{0,30}/g;

const SENTENCE_END = /[。！？；.;!?…）)”」』》]$|^无$/;

/** A section with fewer characters than this says nothing beyond “none”. */
const SHORTEST = 15;

export const structureProblems: WordsRule = {
  id: 'structure/problems',
  catalogue: 'S-PROBLEM',
  severity: 'warning',
  softenedFor2019: true,
  basis: 'statute',
  title: { zh: '第五部分应写存在的主要问题和改进情况', en: 'Section five tells problems and improvements' },
  explanation: {
    zh: '《条例》第五十条第（四）项要求年报包括存在的主要问题及改进情况。这一部分空着、只写“无”，或者只有问题没有改进（或反过来）时提示。',
    en: 'Article 50 (4) of the Regulations wants reports to tell the main problems and what is done about them. Said when the section is empty or “none”, or has only one of the two.',
  },
  get examples() {
    return { failing: reportExample({ problems: '无。' }), passing: reportExample() };
  },
  checkWords: (facts) => {
    const [placed, ...others] = sectionsOf(facts, 5);
    if (!placed || others.length > 0 || !facts.isWhole || !hasSixSections(facts)) return [];
    const { lines, text } = placed.section;
    const content = withoutTags(text.slice(lines.lineStart(1))).replace(/[\s\u3000]+/g, '');
    // A text that ends in the middle of a sentence goes on elsewhere.
    if (facts.sections.at(-1) === placed && content !== '' && !SENTENCE_END.test(content)) return [];
    const message = verdict(content);
    if (!message) return [];
    return [
      {
        range: rangeIn(placed, { start: 0, end: lines.lineEnd(0) }),
        message,
      },
    ];
  },
};

function verdict(content: string): Localised | undefined {
  if (content.length < SHORTEST) {
    return {
      zh: `第五部分${content === '' ? '是空的' : `只写了“${content}”`}；《条例》第五十条第（四）项要求写明存在的主要问题及改进情况。`,
      en: `Section five ${content === '' ? 'is empty' : `only says “${content}”`}; article 50 (4) asks for the main problems and improvements.`,
    };
  }
  const hasProblem = PROBLEM.test(content);
  const hasImprovement = IMPROVEMENT.test(content.replace(WANTING, ''));
  if (hasProblem === hasImprovement) return undefined;
  return hasProblem
    ? {
        zh: '第五部分写了问题，没有写改进情况：请补写（《条例》第五十条第（四）项）。',
        en: 'Section five tells problems but no improvements, which article 50 (4) asks for.',
      }
    : {
        zh: '第五部分写了改进，没有写存在的主要问题：请补写（《条例》第五十条第（四）项）。',
        en: 'Section five tells improvements but no problems, which article 50 (4) asks for.',
      };
}
