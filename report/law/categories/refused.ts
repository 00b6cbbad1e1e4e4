import type { Localised } from '../../text/localised';
import type { Category } from '../category';
import type { ArticleReference } from '../statute';

/** What every refusal obliges to; the rows add what is particular to them. */
const duty: Localised = {
  zh: '告知申请人不予公开并说明理由。2024年1月1日起，还应告知：对不予公开不服的，先申请行政复议，对复议决定不服再提起行政诉讼。',
  en: 'Tell the applicant of the refusal and state the reasons. Since 1 January 2024 also say that a refusal must go to administrative review before it can go to court.',
};

function dutyWith(zh: string, en: string): Localised {
  return { zh: `${duty.zh}${zh}`, en: `${duty.en} ${en}` };
}

/** The articles behind that duty, shown after the ones that define a row. */
const dutyArticles: readonly ArticleReference[] = [
  { statute: 'disclosure-regulations', article: 36, item: 3 },
  { statute: 'administrative-review-law', article: 23, paragraph: 1, item: 4 },
  { statute: 'administrative-review-law', article: 23, paragraph: 2 },
];

/** （三）不予公开 and its eight reasons. */
export const refusals: readonly Category[] = [
  {
    id: 'refused',
    label: { zh: '（三）不予公开', en: '(3) Refused' },
    belongs: {
      zh: '决定整件不公开的申请，按主要理由归入下面八项之一，一件只计一项。',
      en: 'Applications refused as a whole, each under one of the eight reasons below.',
    },
    misfiled: [
      {
        zh: '公开了一部分的，计入“（二）部分公开”。',
        en: 'Cases disclosed in part belong to “(2) Partly disclosed”.',
      },
      {
        zh: '信息不存在、不归本机关公开的，计入“（四）无法提供”；信访、重复申请等，计入“（五）不予处理”。',
        en: 'Information that does not exist or is another organ’s belongs to (4); petitions and repeated applications belong to (5).',
      },
    ],
    duty,
    basis: 'statute',
    articles: [
      ...dutyArticles,
      { statute: 'disclosure-regulations', article: 14 },
      { statute: 'disclosure-regulations', article: 15 },
      { statute: 'disclosure-regulations', article: 16 },
    ],
  },
  {
    id: 'refused/state-secret',
    label: { zh: '1.属于国家秘密', en: '1. State secret' },
    belongs: {
      zh: '依照法定程序确定为国家秘密、定有密级（绝密、机密、秘密）的信息。',
      en: 'Information made a state secret by the lawful procedure, with its grade (top secret, secret, confidential).',
    },
    misfiled: [
      {
        zh: '工作秘密、警务工作秘密和内部资料不是国家秘密，不计在这里；保守国家秘密法第六十四条对工作秘密另作规定。',
        en: 'Work secrets, police work secrets and internal papers are no state secrets; article 64 of the State Secrets Law treats work secrets apart.',
      },
      {
        zh: '只说“涉密”、“敏感”而没有依法定密的，不计在这里；不能确定的，先报有关主管部门或者保密行政管理部门确定。',
        en: 'Information merely called sensitive, without lawful classification, does not belong here; in doubt it must first be referred to the competent or secrecy department.',
      },
    ],
    duty: dutyWith(
      '答复要能说明定密的依据。',
      'The answer must be able to give the basis of the classification.',
    ),
    basis: 'statute',
    articles: [
      { statute: 'disclosure-regulations', article: 14 },
      { statute: 'state-secrets-law', article: 2 },
      { statute: 'state-secrets-law', article: 13 },
      { statute: 'state-secrets-law', article: 14, paragraph: 1 },
      { statute: 'state-secrets-law', article: 64 },
      { statute: 'disclosure-regulations', article: 17 },
      ...dutyArticles,
    ],
  },
  {
    id: 'refused/forbidden-by-law',
    label: {
      zh: '2.其他法律行政法规禁止公开',
      en: '2. Forbidden by another law or administrative regulation',
    },
    belongs: {
      zh: '法律或者行政法规的条文明确禁止公开的信息。',
      en: 'Information whose disclosure a provision of a law or an administrative regulation expressly forbids.',
    },
    misfiled: [
      {
        zh: '只依据地方性法规、规章或者文件而不公开的，不够条件，不计在这里。',
        en: 'A refusal that rests only on local regulations, rules or documents does not qualify.',
      },
      {
        zh: '属于国家秘密的，计入第1项。',
        en: 'State secrets belong to item 1.',
      },
    ],
    duty: dutyWith('答复写明是哪部法律、行政法规的哪一条。', 'Name the law or regulation and its article.'),
    basis: 'statute',
    articles: [{ statute: 'disclosure-regulations', article: 14 }, ...dutyArticles],
  },
  {
    id: 'refused/security-and-stability',
    label: {
      zh: '3.危及“三安全一稳定”',
      en: '3. Endangering the “three securities and one stability”',
    },
    belongs: {
      zh: '公开后可能危及国家安全、公共安全、经济安全、社会稳定的信息。要有具体理由。',
      en: 'Information whose disclosure may endanger national security, public security, economic security or social stability, for a stated reason.',
    },
    misfiled: [
      {
        zh: '找不到别的理由就放在这里。本项不是兜底项，笼统一句“可能影响稳定”不够。',
        en: 'The row is used as a catch-all. A general phrase about stability is not a reason.',
      },
    ],
    duty: dutyWith(
      '理由要说明公开会怎样危及其中哪一项。',
      'The reasons must say which of the four is endangered and how.',
    ),
    basis: 'statute',
    articles: [{ statute: 'disclosure-regulations', article: 14 }, ...dutyArticles],
  },
  {
    id: 'refused/third-party',
    label: { zh: '4.保护第三方合法权益', en: '4. Protecting the rights of a third party' },
    belongs: {
      zh: '涉及商业秘密、个人隐私等，公开会损害第三方合法权益，第三方有合理理由不同意公开，或者逾期未答而由机关决定不公开的信息。',
      en: 'Trade secrets, personal privacy and the like, where disclosure would harm a third party that refused with good reason, or gave no opinion in time and the organ decided so.',
    },
    misfiled: [
      {
        zh: '没有书面征求第三方意见就不公开。',
        en: 'The third party was never asked in writing.',
      },
      {
        zh: '遮盖后可以提供的，应部分公开，计入“（二）部分公开”。',
        en: 'What can be given with parts masked belongs to “(2) Partly disclosed”.',
      },
      {
        zh: '机关认为不公开会对公共利益造成重大影响的，应予公开，计入“（一）予以公开”。',
        en: 'Where withholding would gravely harm the public interest, the information is disclosed and counts under (1).',
      },
    ],
    duty: dutyWith(
      '先书面征求第三方意见，第三方应在收到之日起15个工作日内提出；逾期未提出的，由机关依照条例决定。',
      'First ask the third party in writing; it has 15 working days, after which the organ decides under the Regulations.',
    ),
    basis: 'statute',
    articles: [
      { statute: 'disclosure-regulations', article: 15 },
      { statute: 'disclosure-regulations', article: 32 },
      ...dutyArticles,
    ],
  },
  {
    id: 'refused/internal-affairs',
    label: { zh: '5.属于三类内部事务信息', en: '5. One of the three kinds of internal affairs' },
    belongs: {
      zh: '人事管理、后勤管理、内部工作流程三方面的内部事务信息。',
      en: 'Internal affairs: personnel, logistics, internal procedure.',
    },
    misfiled: [
      {
        zh: '已经对外产生影响的文件，一般不再算内部事务。',
        en: 'A document that has taken effect outside the organ is commonly no internal affair any more.',
      },
      {
        zh: '全年的不予公开都集中在这一项的，应复核归类。',
        en: 'A year whose refusals all sit in this row deserves a second look.',
      },
    ],
    duty,
    basis: 'statute',
    articles: [{ statute: 'disclosure-regulations', article: 16, paragraph: 1 }, ...dutyArticles],
  },
  {
    id: 'refused/process-information',
    label: { zh: '6.属于四类过程性信息', en: '6. One of the four kinds of process information' },
    belongs: {
      zh: '履行行政管理职能过程中形成的讨论记录、过程稿、磋商信函、请示报告四类信息。',
      en: 'Records of discussion, drafts, letters of consultation, and requests and reports made in the course of administration.',
    },
    misfiled: [
      {
        zh: '已经定稿、对外发生效力的文件，一般不再是过程稿。',
        en: 'A finished document that has taken effect outside is commonly no draft any more.',
      },
      {
        zh: '法律、法规、规章规定应当公开的，从其规定，不能以过程性信息为由不公开。',
        en: 'Where a law, regulation or rule requires disclosure, this reason is not open.',
      },
    ],
    duty,
    basis: 'statute',
    articles: [{ statute: 'disclosure-regulations', article: 16, paragraph: 2 }, ...dutyArticles],
  },
  {
    id: 'refused/enforcement-file',
    label: { zh: '7.属于行政执法案卷', en: '7. Administrative enforcement file' },
    belongs: {
      zh: '行政处罚、行政强制、行政许可等执法活动的案卷里的信息。',
      en: 'Information in the files of penalties, coercive measures, licences and other enforcement.',
    },
    misfiled: [
      {
        zh: '具有一定社会影响的行政处罚决定应主动公开（条例第二十条第（六）项），不能以案卷为由不公开。',
        en: 'Penalty decisions of some social effect are to be published unasked (article 20(6)) and cannot be withheld as files.',
      },
      {
        zh: '当事人要看自己的案卷，一般走案卷查阅程序。',
        en: 'A party that wants to see its own file commonly uses the procedure for inspecting files.',
      },
      {
        zh: '法律、法规、规章规定应当公开的，从其规定。',
        en: 'Where a law, regulation or rule requires disclosure, this reason is not open.',
      },
    ],
    duty,
    basis: 'statute',
    articles: [
      { statute: 'disclosure-regulations', article: 16, paragraph: 2 },
      { statute: 'disclosure-regulations', article: 20, item: 6 },
      ...dutyArticles,
    ],
  },
  {
    id: 'refused/business-query',
    label: { zh: '8.属于行政查询事项', en: '8. Administrative look-up' },
    belongs: {
      zh: '不动产登记、户籍、工商登记资料等，有关法律、行政法规对查询有特别规定的。',
      en: 'Land, household and company registers and the like, whose inspection has rules of its own in laws or administrative regulations.',
    },
    misfiled: [
      {
        zh: '没有专门查询规定的信息，不能告知“另行查询”了事，应按申请答复。',
        en: 'Information without such rules cannot be sent away; it is answered as an application.',
      },
      {
        zh: '误计入“（六）其他处理”。',
        en: 'Such cases are put under “(6) Otherwise handled”.',
      },
    ],
    duty: {
      zh: '告知申请人依照有关法律、行政法规的规定办理。',
      en: 'Tell the applicant to proceed under the laws and administrative regulations concerned.',
    },
    basis: 'statute',
    articles: [
      { statute: 'disclosure-regulations', article: 36, item: 7 },
      { statute: 'business-query-reply' },
    ],
  },
];
