import type { Category } from '../category';

/** （六）其他处理: one row in the form of 2019, three since 2021. */
export const otherHandling: readonly Category[] = [
  {
    id: 'other-group',
    label: { zh: '（六）其他处理', en: '(6) Otherwise handled' },
    belongs: {
      zh: '不属于（一）至（五）的办结情形，2021年起分为三项。',
      en: 'Concluded in a way that is none of (1) to (5); three rows since 2021.',
    },
    misfiled: [
      {
        zh: '“已主动公开”计入“（一）”，“不属于本机关公开”计入“（四）”第1项，不要放在这里。',
        en: 'Already published information belongs to (1), another organ’s information to item 1 of (4), neither here.',
      },
    ],
    basis: 'form',
    articles: [],
  },
  {
    id: 'other',
    label: { zh: '（六）其他处理', en: '(6) Otherwise handled' },
    belongs: {
      zh: '2019年格式（2019、2020年度报告）只有这一行：申请人逾期不补正、主动撤回等不属于（一）至（五）的办结情形。',
      en: 'The form of 2019 (reports for 2019 and 2020) has this one row: no supplement in time, withdrawal, and whatever else is none of (1) to (5).',
    },
    misfiled: [
      {
        zh: '“告知补正”只是程序，不是办理结果，不计。',
        en: 'Asking for a supplement is a step, not a result, and is not counted.',
      },
      {
        zh: '“已主动公开”计入“（一）”，“不属于本机关公开”计入“（四）”第1项。',
        en: 'Already published information belongs to (1), another organ’s information to item 1 of (4).',
      },
    ],
    basis: 'form',
    articles: [{ statute: 'disclosure-regulations', article: 30 }],
  },
  {
    id: 'other/late-correction',
    label: {
      zh: '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
      en: '1. No supplement in time without good reason; the organ no longer handles the application',
    },
    belongs: {
      zh: '机关告知补正后，申请人没有正当理由、过了补正期限仍不补正，视为放弃申请的。',
      en: 'Asked for a supplement, the applicant gave none in time and without good reason, and is taken to have given up.',
    },
    misfiled: [
      {
        zh: '补正了但内容仍不明确的，计入“（四）无法提供”第3项。',
        en: 'Supplemented but still unclear belongs to item 3 of “(4) Cannot be provided”.',
      },
      {
        zh: '补正期限还没有届满的，没有办结，计入“四、结转下年度继续办理”。',
        en: 'While the time for the supplement still runs, the case is open and belongs to row 4.',
      },
    ],
    duty: {
      zh: '自收到申请之日起7个工作日内一次性告知补正，写明补正事项和合理期限。',
      en: 'Within 7 working days of receipt ask once for a supplement, saying what is needed and by when.',
    },
    basis: 'statute',
    articles: [{ statute: 'disclosure-regulations', article: 30 }],
  },
  {
    id: 'other/late-fee',
    label: {
      zh: '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
      en: '2. Fee not paid in time as notified; the organ no longer handles the application',
    },
    belongs: {
      zh: '机关发出收费通知后，申请人没有在收到次日起20个工作日内缴纳信息处理费，视为放弃申请的。',
      en: 'After a fee notice, the information-processing fee was not paid within 20 working days from the day after receipt, and the applicant is taken to have given up.',
    },
    misfiled: [
      {
        zh: '本行大于0，第六部分却写没有发出收费通知。第六部分应写明收费通知的件数、金额和实际收取的金额。',
        en: 'The row is above 0 while section six says that no notice was issued. Section six should give the notices, their amount and what was received.',
      },
      {
        zh: '缴费期限还没有届满的，没有办结，计入“四、结转下年度继续办理”。',
        en: 'While the time for payment still runs, the case is open and belongs to row 4.',
      },
    ],
    duty: {
      zh: '在申请办理期限内发出收费通知，说明收费的依据、标准、数额和缴纳方式。',
      en: 'Send the fee notice within the handling period, with the basis, the rate, the amount and the way to pay.',
    },
    basis: 'statute',
    articles: [
      { statute: 'disclosure-regulations', article: 42 },
      { statute: 'fee-measures', article: 3 },
      { statute: 'fee-measures', article: 4 },
    ],
  },
  {
    id: 'other/other',
    label: { zh: '3.其他', en: '3. Other' },
    belongs: {
      zh: '前面各项都不包括的办结情形，常见的是申请人主动撤回。',
      en: 'Whatever none of the rows above covers; most often the applicant withdrew.',
    },
    misfiled: [
      {
        zh: '数字偏大时应复核，看有没有“已主动公开”、“不属于本机关公开”、“告知补正”混在里面。',
        en: 'A large number deserves a second look for already published information, another organ’s information and requests for a supplement.',
      },
    ],
    basis: 'practice',
    articles: [],
  },
];
