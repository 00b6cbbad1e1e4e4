import type { Category } from '../category';

/** （一）予以公开 and （二）部分公开: the applicant got all of it, or part of it. */
export const disclosures: readonly Category[] = [
  {
    id: 'granted',
    label: { zh: '（一）予以公开', en: '(1) Disclosed' },
    belongs: {
      zh: '申请的信息已经主动公开、告知了获取方式和途径的，以及本次向申请人提供了信息的。第三方同意公开的，或者机关认为不公开会对公共利益造成重大影响而决定公开的，也计在这里。',
      en: 'Applications answered by saying where the information is already published, and those to which the information was given, including where a third party agreed or where public interest outweighed its refusal.',
    },
    misfiled: [
      {
        zh: '“已主动公开，告知查询途径”的答复误计入“（六）其他处理”。',
        en: 'Answers that point at published information are put under “(6) Otherwise handled”.',
      },
      {
        zh: '正文把“同意公开”和“已主动公开”分开写时，两个数相加才等于本行。',
        en: 'Where the text lists granted and already-published answers apart, only their sum equals this row.',
      },
      {
        zh: '只给了一部分内容的，应计入“（二）部分公开”。',
        en: 'Where only part of the content was given, the case belongs to “(2) Partly disclosed”.',
      },
    ],
    duty: {
      zh: '提供信息，或者告知获取的方式、途径和时间。第三方不同意而仍决定公开的，把公开的内容和理由书面告知第三方。',
      en: 'Provide the information, or say how, where and when to get it. Where it is disclosed against a third party’s wish, tell that party the content and the reasons in writing.',
    },
    basis: 'statute',
    articles: [
      { statute: 'disclosure-regulations', article: 36, item: 1 },
      { statute: 'disclosure-regulations', article: 36, item: 2 },
      { statute: 'disclosure-regulations', article: 13 },
      { statute: 'disclosure-regulations', article: 15 },
      { statute: 'disclosure-regulations', article: 32 },
      { statute: 'disclosure-regulations', article: 40 },
    ],
  },
  {
    id: 'partial',
    label: {
      zh: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
      en: '(2) Partly disclosed (a case handled by separation counts here only)',
    },
    belongs: {
      zh: '申请的内容有的可以公开、有的不能公开，并且能够区分处理的：给出可以公开的部分，对其余部分说明理由。整件只计入本行一次。',
      en: 'Applications whose content could be separated: the part open to disclosure was given, reasons were stated for the rest. The whole case counts once, here.',
    },
    misfiled: [
      {
        zh: '同一件申请在“（三）不予公开”等行又计了一次，总计因此偏大。',
        en: 'The same case is counted again under “(3) Refused” or elsewhere, which makes the total too high.',
      },
      {
        zh: '遮盖个人信息后提供的，也属于区分处理，计在本行，不计入“（一）”或者“（三）”。',
        en: 'A document given with personal data masked is a separated one and belongs here, neither to (1) nor to (3).',
      },
    ],
    duty: {
      zh: '提供可以公开的内容，并对不予公开的内容说明理由。',
      en: 'Provide the part that can be disclosed and state reasons for the part withheld.',
    },
    basis: 'statute',
    articles: [{ statute: 'disclosure-regulations', article: 37 }],
  },
];
