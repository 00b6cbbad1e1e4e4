import { formatExact } from '../../text/exact';
import { lineEndOf } from '../../text/lines';
import type { Span } from '../../text/position';
import { type PlacedSection, rangeIn, sectionsOf } from '../facts/placed-section';
import type { Fix } from '../finding';
import { CellPlaces } from '../prose/cells';
import { reportExample } from '../report-example';
import type { ReportRule } from '../rule';
import { unpaidRow } from './unpaid';
import { contentOf, isAsked, saysWordOnFee } from './word-on-fee';

export const feesStatement: ReportRule = {
  id: 'fees/statement',
  catalogue: 'X-FEE-STMT',
  severity: 'warning',
  basis: 'practice',
  title: { zh: '第六部分应写信息处理费收取情况', en: 'Section six reports the processing fee' },
  explanation: {
    zh: '2021 年格式的年报，在「其他需要报告的事项」里报告发出收费通知的件数和总金额、实际收取的总金额；没有收取的，也要写明。全文没有一处说到信息处理费时提示。写在别的部分的不提示。插入的句子里，件数、金额留空由编制人填写。',
    en: 'Reports of the form of 2021 tell under other matters how many notices of the fee were issued, over what sum, and how much was collected, if only that there was nothing. Said when the whole text has no word of it. The sentence that can be inserted leaves the numbers to the author.',
  },
  get examples() {
    return { failing: reportExample({ other: '无。' }), passing: reportExample() };
  },
  checkReport: (facts) => {
    const [placed, ...others] = sectionsOf(facts, 6);
    if (!placed || others.length > 0 || !isAsked(facts)) return [];
    if (saysWordOnFee(facts)) return [];
    const content = contentOf(placed, facts.body);
    // Of a section without a word another rule speaks.
    if (content.start === content.end) return [];
    const unpaid = facts.stated.table('applications')?.figures.of(unpaidRow, 'total');
    const isUnpaid = unpaid !== undefined && unpaid !== 0;
    const [only, onlyEnglish] = isNone(placed, content)
      ? ['第六部分只写了“无”，', 'Section six only says “none”; ']
      : ['', ''];
    const [late, lateEnglish] = isUnpaid
      ? [
          `表三（六）2 有 ${formatExact(unpaid)} 件逾期未缴费，说明发过收费通知，`,
          `table three counts ${formatExact(unpaid)} unpaid, so there was a notice; `,
        ]
      : ['', ''];
    return [
      {
        range: rangeIn(placed, content),
        message: {
          zh: `${only}全文没有写信息处理费的收取情况；${late}请写明通知件数、通知金额和实际收取的金额，没有的也要写明。`,
          en: `${onlyEnglish}nothing is said of the processing fee; ${lateEnglish}please tell how many notices there were, over what sum, and what was collected, if only that there was nothing.`,
        },
        related: () =>
          isUnpaid ? new CellPlaces(facts.stated).cell('applications', unpaidRow, 'total') : [],
        fixes: () => [insertion(placed, content)],
      },
    ];
  },
};

function isNone({ section: { text } }: PlacedSection, { start, end }: Span): boolean {
  return /^(?:（一）|1[.、])?(?:本年度)?无[。.]?$/.test(text.slice(start, end).replace(/\s+/g, ''));
}

const SENTENCE = '本年度发出收取信息处理费的通知‹件数›件，总金额‹金额›元；实际收取信息处理费‹金额›元。';

/**
 * The usual sentence with the numbers left open: in the place of a bare 无, otherwise as a line of its own before what
 * is there.
 */
function insertion(placed: PlacedSection, content: Span): Fix {
  const none = isNone(placed, content);
  const { text, lines } = placed.section;
  const isMarkedUp = lines.line(lines.lineAt(content.start)).includes('<');
  const lineEnd = lineEndOf(text);
  const behind = isMarkedUp ? '<br>' : `${lineEnd}${lineEnd}`;
  return {
    title: {
      zh: '写入信息处理费收取情况（件数、金额留空）',
      en: 'Insert a sentence on the processing fee (numbers left open)',
    },
    kind: 'suggested',
    preferred: false,
    edits: [
      {
        range: rangeIn(placed, none ? content : { start: content.start, end: content.start }),
        newText: none ? SENTENCE : `${SENTENCE}${behind}`,
      },
    ],
  };
}
