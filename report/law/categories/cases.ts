import type { Localised } from '../../text/localised';
import type { Category } from '../category';
import type { ArticleReference } from '../statute';

/** Why table four is in the report, and who may bring such a case. */
const reportedCases: readonly ArticleReference[] = [
  { statute: 'disclosure-regulations', article: 50, paragraph: 1, item: 3 },
  { statute: 'disclosure-regulations', article: 51 },
];

const ownCasesOnly: Localised = {
  zh: '只计因本机关的政府信息公开工作引起的案件，不计其他案件，也不计本机关作为复议机关办理的、报备的案件。',
  en: 'Only cases caused by this organ’s own disclosure work count, neither its other cases nor those it decides or registers as a reviewing organ.',
};

const coDefendant: Localised = {
  zh: '复议机关作共同被告的，案件只由作出原行为的机关统计，复议机关不计。',
  en: 'Where the reviewing organ is a co-defendant, only the organ of the original act counts the case.',
};

/** The three blocks of table four. */
export const caseBlocks: readonly Category[] = [
  {
    id: 'review',
    label: { zh: '行政复议', en: 'Administrative review' },
    belongs: {
      zh: '因本机关的政府信息公开工作被申请行政复议的案件，按到年底的结果归类。2024年1月1日起，对不予公开不服的，须先申请行政复议。',
      en: 'Reviews requested over this organ’s disclosure work, by their outcome at the end of the year. Since 1 January 2024 a refusal must go to review first.',
    },
    misfiled: [ownCasesOnly],
    basis: 'statute',
    articles: [
      ...reportedCases,
      { statute: 'administrative-review-law', article: 23, paragraph: 1, item: 4 },
    ],
  },
  {
    id: 'litigation',
    label: { zh: '行政诉讼', en: 'Administrative litigation' },
    belongs: {
      zh: '因本机关的政府信息公开工作被提起行政诉讼的案件，分为未经复议直接起诉和复议后起诉。',
      en: 'Lawsuits over this organ’s disclosure work: those brought directly and those brought after a review.',
    },
    misfiled: [coDefendant, ownCasesOnly],
    basis: 'statute',
    articles: [
      ...reportedCases,
      { statute: 'disclosure-litigation-interpretation', article: 1 },
      { statute: 'report-filling-interpretation' },
    ],
  },
  {
    id: 'direct-litigation',
    label: { zh: '未经复议直接起诉', en: 'Litigation without review' },
    belongs: {
      zh: '没有经过行政复议、直接向法院起诉的案件。',
      en: 'Cases brought to court without a review.',
    },
    misfiled: [
      {
        zh: '2024年1月1日起，对不予公开不服的须先复议，直接起诉的应复核。',
        en: 'Since 1 January 2024 refusals must be reviewed first; such a case here deserves a second look.',
      },
      ownCasesOnly,
    ],
    basis: 'statute',
    articles: [
      ...reportedCases,
      { statute: 'administrative-review-law', article: 23, paragraph: 1, item: 4 },
      { statute: 'disclosure-litigation-interpretation', article: 1 },
    ],
  },
  {
    id: 'litigation-after-review',
    label: { zh: '复议后起诉', en: 'Litigation after review' },
    belongs: {
      zh: '经过行政复议、对复议决定不服又起诉的案件。',
      en: 'Cases brought to court after a review.',
    },
    misfiled: [coDefendant, ownCasesOnly],
    basis: 'statute',
    articles: [
      ...reportedCases,
      { statute: 'report-filling-interpretation' },
      { statute: 'disclosure-litigation-interpretation', article: 1, item: 2 },
    ],
  },
];

/** The five columns every block of table four has. Which decision counts where is practice; no document says it. */
export const caseOutcomes: readonly Category[] = [
  {
    id: 'upheld',
    label: { zh: '结果维持', en: 'Upheld' },
    belongs: {
      zh: '实践中一般计入：复议决定维持，或者驳回复议请求；法院判决驳回原告的诉讼请求。',
      en: 'Commonly: the review upholds the act or rejects the request; the court dismisses the claim.',
    },
    misfiled: [
      {
        zh: '复议机关驳回申请（不符合受理条件）、法院裁定驳回起诉的，没有审查行为本身，一般计入“其他结果”。',
        en: 'A review application or a lawsuit rejected as inadmissible does not judge the act and commonly goes under “Other outcome”.',
      },
    ],
    basis: 'practice',
    articles: [
      { statute: 'administrative-review-law', article: 68 },
      { statute: 'administrative-review-law', article: 69 },
    ],
  },
  {
    id: 'corrected',
    label: { zh: '结果纠正', en: 'Corrected' },
    belongs: {
      zh: '实践中一般计入：复议决定或者法院判决变更、撤销、确认违法、责令履行、确认无效。',
      en: 'Commonly: the act is altered, revoked, found unlawful or void, or the duty is ordered to be performed.',
    },
    misfiled: [
      {
        zh: '部分撤销的也是纠正，不要计入“结果维持”。',
        en: 'Revocation in part is a correction too, not “Upheld”.',
      },
    ],
    basis: 'practice',
    articles: [
      { statute: 'administrative-review-law', article: 63 },
      { statute: 'administrative-review-law', article: 64 },
      { statute: 'administrative-review-law', article: 65 },
      { statute: 'administrative-review-law', article: 66 },
      { statute: 'administrative-review-law', article: 67 },
    ],
  },
  {
    id: 'other',
    label: { zh: '其他结果', en: 'Other outcome' },
    belongs: {
      zh: '实践中一般计入：不予受理、驳回复议申请、申请人撤回而终止、调解；法院裁定驳回起诉、准许撤诉、移送。',
      en: 'Commonly: not accepted, rejected as inadmissible, ended by withdrawal, mediated; in court also dismissal of the suit, withdrawal allowed, transfer.',
    },
    misfiled: [
      {
        zh: '到年底还没有结果的，计入“尚未审结”。',
        en: 'Cases without an outcome at the end of the year belong to “Pending”.',
      },
    ],
    basis: 'practice',
    articles: [
      { statute: 'administrative-review-law', article: 33 },
      { statute: 'administrative-review-law', article: 41 },
    ],
  },
  {
    id: 'pending',
    label: { zh: '尚未审结', en: 'Pending' },
    belongs: {
      zh: '到报告年度12月31日还没有结果的案件。',
      en: 'Cases without an outcome on 31 December of the report year.',
    },
    misfiled: [
      {
        zh: '按编写报告时（次年1月）的情况填写；应以12月31日为准。',
        en: 'The state at the time of writing, next January, is entered instead of that of 31 December.',
      },
    ],
    basis: 'form',
    articles: [],
  },
  {
    id: 'total',
    label: { zh: '总计', en: 'Total' },
    belongs: {
      zh: '同一栏的结果维持、结果纠正、其他结果、尚未审结四项之和。',
      en: 'The sum of upheld, corrected, other and pending in the same block.',
    },
    misfiled: [
      {
        zh: '漏加“尚未审结”。',
        en: 'Pending cases are left out of the sum.',
      },
    ],
    basis: 'form',
    articles: [],
  },
];
