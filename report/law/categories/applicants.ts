import type { Localised } from '../../text/localised';
import type { Category } from '../category';
import type { ArticleReference } from '../statute';

/** Who may apply: citizens, legal persons and other organisations. */
const whoMayApply: readonly ArticleReference[] = [{ statute: 'disclosure-regulations', article: 27 }];

/** The mistake every column of table three shares. */
const oneApplicantOneColumn: Localised = {
  zh: '一件申请只计入一列；从新收到结转，同一件申请始终在同一列。',
  en: 'An application counts in one column only, and stays in that column from receipt to carrying over.',
};

/** The columns of table three: who applied. */
export const applicants: readonly Category[] = [
  {
    id: 'applicants',
    label: { zh: '申请人情况', en: 'Applicants' },
    belongs: {
      zh: '每件申请按申请人的身份归入一列：自然人，或者法人、其他组织中的一类。',
      en: 'Every application goes into one column by who applied: a natural person, or one kind of legal person or other organisation.',
    },
    misfiled: [oneApplicantOneColumn],
    basis: 'form',
    articles: [...whoMayApply, { statute: 'disclosure-regulations', article: 29, paragraph: 2, item: 1 }],
  },
  {
    id: 'natural-person',
    label: { zh: '自然人', en: 'Natural persons' },
    belongs: {
      zh: '以个人名义提出的申请。',
      en: 'Applications made in a person’s own name.',
    },
    misfiled: [
      {
        zh: '律师等代理人替委托人申请的，一般按委托人的身份计；委托人是企业的，不计在本列。',
        en: 'Applications made by a lawyer or agent commonly count by the client; a company’s do not belong here.',
      },
      oneApplicantOneColumn,
    ],
    basis: 'practice',
    articles: whoMayApply,
  },
  {
    id: 'legal-person',
    label: { zh: '法人或其他组织', en: 'Legal persons and other organisations' },
    belongs: {
      zh: '以单位名义提出的申请，按单位的性质归入下面五列之一。',
      en: 'Applications made in an organisation’s name, in one of the five columns below.',
    },
    misfiled: [
      {
        zh: '法定代表人、负责人以个人名义申请的，计入“自然人”。',
        en: 'A legal representative who applies in their own name counts as a natural person.',
      },
    ],
    basis: 'form',
    articles: whoMayApply,
  },
  {
    id: 'company',
    label: { zh: '商业企业', en: 'Companies' },
    belongs: {
      zh: '公司等以营利为目的的企业以单位名义提出的申请。',
      en: 'Applications in the name of companies and other businesses.',
    },
    misfiled: [
      {
        zh: '律师事务所以自己名义申请的，计入“法律服务机构”。',
        en: 'A law firm applying in its own name belongs to “Legal-services firms”.',
      },
    ],
    basis: 'practice',
    articles: whoMayApply,
  },
  {
    id: 'research-institute',
    label: { zh: '科研机构', en: 'Research institutes' },
    belongs: {
      zh: '研究机构以单位名义提出的申请。',
      en: 'Applications in the name of research institutes.',
    },
    misfiled: [
      {
        zh: '研究人员、学生以个人名义申请的，计入“自然人”。',
        en: 'Researchers and students applying in their own name are natural persons.',
      },
    ],
    basis: 'practice',
    articles: whoMayApply,
  },
  {
    id: 'public-interest-organisation',
    label: { zh: '社会公益组织', en: 'Public-interest organisations' },
    belongs: {
      zh: '慈善、环保等公益性社会组织以单位名义提出的申请。',
      en: 'Applications in the name of charities, environmental groups and other public-interest bodies.',
    },
    misfiled: [
      {
        zh: '不以公益为目的的协会、合作社等，计入“其他”。',
        en: 'Associations and cooperatives without a public-interest purpose belong to “Others”.',
      },
    ],
    basis: 'practice',
    articles: whoMayApply,
  },
  {
    id: 'legal-services-firm',
    label: { zh: '法律服务机构', en: 'Legal-services firms' },
    belongs: {
      zh: '律师事务所等法律服务机构以自己的名义提出的申请。',
      en: 'Applications by law firms and the like in their own name.',
    },
    misfiled: [
      {
        zh: '律师受委托代为申请的，一般按委托人的身份计，不计在本列。',
        en: 'Applications made for a client commonly count by the client, not here.',
      },
    ],
    basis: 'practice',
    articles: whoMayApply,
  },
  {
    id: 'other-organisation',
    label: { zh: '其他', en: 'Others' },
    belongs: {
      zh: '前四列都不包括的法人或者其他组织，如村（居）民委员会、合作社。',
      en: 'Legal persons and organisations none of the four columns before covers, such as village committees and cooperatives.',
    },
    misfiled: [
      {
        zh: '分不清身份的自然人不计在这里；本列只计单位。',
        en: 'Natural persons do not belong here; the column counts organisations only.',
      },
    ],
    basis: 'practice',
    articles: whoMayApply,
  },
  {
    id: 'total',
    label: { zh: '总计', en: 'Total' },
    belongs: {
      zh: '同一行前面六列之和：自然人加五类法人或其他组织。',
      en: 'The sum of the six columns before it: natural persons and the five kinds of organisation.',
    },
    misfiled: [
      {
        zh: '改了前面某一列，总计却没有跟着改。',
        en: 'A column before it was changed and the total was left as it was.',
      },
    ],
    basis: 'form',
    articles: [],
  },
];
