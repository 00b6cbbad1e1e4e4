import type { Category } from '../category';

/** （四）无法提供: there is nothing this organ could give. */
export const unavailabilities: readonly Category[] = [
  {
    id: 'unavailable',
    label: { zh: '（四）无法提供', en: '(4) Cannot be provided' },
    belongs: {
      zh: '本机关没有可以提供的信息：不掌握、需要另行制作，或者补正后仍不知道要什么。按情形归入下面三项之一。',
      en: 'This organ has nothing to give: it does not hold the information, would have to produce it, or still cannot tell what is wanted. One of the three rows below.',
    },
    misfiled: [
      {
        zh: '信息存在、只是决定不给的，计入“（三）不予公开”。',
        en: 'Information that exists but is withheld belongs to “(3) Refused”.',
      },
    ],
    duty: {
      zh: '告知申请人并说明理由。',
      en: 'Tell the applicant, with reasons.',
    },
    basis: 'form',
    articles: [
      { statute: 'disclosure-regulations', article: 36, item: 4 },
      { statute: 'disclosure-regulations', article: 36, item: 5 },
      { statute: 'disclosure-regulations', article: 38 },
      { statute: 'disclosure-regulations', article: 30 },
      { statute: 'disclosure-litigation-interpretation', article: 1, item: 1 },
    ],
  },
  {
    id: 'unavailable/not-held',
    label: { zh: '1.本机关不掌握相关政府信息', en: '1. Not held by this organ' },
    belongs: {
      zh: '两种情形：经检索没有这项信息；这项信息不归本机关负责公开。',
      en: 'Two cases: a search found no such information; or another organ is responsible for disclosing it.',
    },
    misfiled: [
      {
        zh: '“不属于本机关公开”误计入“（六）其他处理”。',
        en: 'Information for which another organ is responsible is put under “(6) Otherwise handled”.',
      },
      {
        zh: '没有认真检索就答复不存在。应保留检索的记录，诉讼中要证明尽到了合理检索义务。',
        en: 'The answer “does not exist” without a proper search. Keep a record of it: in court a reasonable search must be shown.',
      },
    ],
    duty: {
      zh: '经检索没有的，告知该信息不存在；不归本机关公开的，告知并说明理由，能够确定负责机关的，告知其名称和联系方式。',
      en: 'Say that the information does not exist; or say, with reasons, that another organ is responsible, and name it with its contact where it is known.',
    },
    basis: 'statute',
    articles: [
      { statute: 'disclosure-regulations', article: 36, item: 4 },
      { statute: 'disclosure-regulations', article: 36, item: 5 },
      { statute: 'disclosure-regulations', article: 10 },
    ],
  },
  {
    id: 'unavailable/needs-production',
    label: { zh: '2.没有现成信息需要另行制作', en: '2. Would have to be produced' },
    belongs: {
      zh: '没有现成的信息，需要对现有信息加工、分析或者另行制作才能满足申请的。',
      en: 'No such information is at hand: existing information would have to be processed, analysed or newly made.',
    },
    misfiled: [
      {
        zh: '信息已经存在、只是分散在几处的，不算需要另行制作。',
        en: 'Information that exists, though scattered, need not be produced.',
      },
      {
        zh: '能够区分处理的，应区分后提供，计入“（二）部分公开”。',
        en: 'What can be separated is given in part and belongs to “(2) Partly disclosed”.',
      },
    ],
    duty: {
      zh: '告知申请人不予提供并说明理由。',
      en: 'Tell the applicant, with reasons, that it is not provided.',
    },
    basis: 'statute',
    articles: [{ statute: 'disclosure-regulations', article: 38 }],
  },
  {
    id: 'unavailable/unclear',
    label: { zh: '3.补正后申请内容仍不明确', en: '3. Still unclear after a supplement' },
    belongs: {
      zh: '机关已一次性告知补正，申请人也补正了，但仍不能确定要的是什么信息。',
      en: 'The applicant was asked once for a supplement and gave one, and it is still not clear what is wanted.',
    },
    misfiled: [
      {
        zh: '申请人逾期没有补正的不在这里：2021年格式计入“（六）其他处理”第1项，2019年格式计入“（六）其他处理”。',
        en: 'An applicant who never supplemented does not belong here but to “(6) Otherwise handled” (its item 1 since 2021).',
      },
      {
        zh: '没有告知补正就直接答复内容不明确。',
        en: 'The application is called unclear without having asked for a supplement.',
      },
    ],
    duty: {
      zh: '给予指导和释明，自收到申请之日起7个工作日内一次性告知补正，写明补正事项和合理期限。',
      en: 'Guide and explain, and within 7 working days of receipt ask once for a supplement, saying what is needed and by when.',
    },
    basis: 'form',
    articles: [{ statute: 'disclosure-regulations', article: 30 }],
  },
];
