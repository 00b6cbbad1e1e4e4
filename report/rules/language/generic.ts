import type { Heading } from '../../model/headings';
import type { Section } from '../../model/section';
import { hanCount } from '../../text/code-units';
import { problemAt } from '../problem';
import { reportExample } from '../report-example';
import type { ProseRule } from '../rule';

export const languageGeneric: ProseRule = {
  id: 'language/generic',
  catalogue: 'L-GENERIC',
  severity: 'hint',
  offByDefault: true,
  basis: 'practice',
  title: { zh: '一小节没有本机关的具体内容', en: 'A subsection without facts of its own' },
  explanation: {
    zh: '国办公开办函〔2021〕30号要求不得内容雷同、敷衍塞责。总体情况的某一小节有一定篇幅，却没有一个数字、一个文件名或专栏名时提示。是否空泛由人判断，所以默认关闭。',
    en: 'By 国办公开办函〔2021〕30号 reports must not be copied or perfunctory. Said of a longer subsection of the overview without a number and without the name of a document or a column. Whether it is empty is for people to judge, so this is off unless asked for.',
  },
  get examples() {
    const overview = (management: string) =>
      reportExample({
        overview: [
          '（一）主动公开。公开信息26条。',
          '（二）依申请公开。收到申请4件。',
          `（三）政府信息管理。${management}`,
          '（四）平台建设。维护专栏1个。',
          '（五）监督保障。培训1次。',
        ].join('\n'),
      });
    const phrases =
      '不断提高认识，切实加强领导，明确工作职责，健全工作机制，严格工作程序，强化工作措施，注重工作实效，推动各项工作有序开展，取得了较好的成效，受到了群众的普遍好评，为今后的工作打下了坚实基础。';
    return { failing: overview(phrases), passing: overview(`${phrases}清理公文12件。`) };
  },
  checkProse: (section) => {
    if (section.boundary !== 1) return [];
    const groups = section.headings.filter(({ level }) => level === 'group');
    return groups.flatMap((heading, index) => {
      const end = groups[index + 1]?.start ?? section.text.length;
      if (!isGeneric(section, heading, end)) return [];
      return [
        problemAt(
          section.lines,
          { start: heading.start, end: heading.end },
          {
            zh: '这一小节没有数字，也没有文件、专栏等名称：请补充本机关的具体情况。',
            en: 'This subsection has no number and no name of anything: tell what was done here.',
          },
        ),
      ];
    });
  },
};

/** Shorter ones only say that there was nothing to tell. */
const FEWEST_CHARACTERS = 80;

const FACT = /[\d０-９《“「『〔]|[一二两三四五六七八九十百][件条次篇份期场个项名人家届]/;

function isGeneric({ text }: Section, heading: Heading, end: number): boolean {
  const words = text.slice(heading.numbering.end, end);
  if (words.length < FEWEST_CHARACTERS || FACT.test(words)) return false;
  return hanCount(words) >= FEWEST_CHARACTERS;
}
