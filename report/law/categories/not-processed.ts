import type { Category } from '../category';

/** （五）不予处理: what came in as an application is none, or need not be handled as one. */
export const nonProcessing: readonly Category[] = [
  {
    id: 'not-processed',
    label: { zh: '（五）不予处理', en: '(5) Not processed' },
    belongs: {
      zh: '形式上是申请，但依照条例不作为申请处理或者不再处理的，归入下面五项之一。',
      en: 'Applications in form that the Regulations let the organ leave unprocessed, each under one of the five rows below.',
    },
    misfiled: [
      {
        zh: '申请人逾期不补正、逾期不缴费或者主动撤回的，计入“（六）其他处理”。',
        en: 'Applicants who did not supplement or pay in time, or withdrew, belong to “(6) Otherwise handled”.',
      },
    ],
    duty: {
      zh: '告知申请人不予处理并说明原因。',
      en: 'Tell the applicant that it is not processed, and why.',
    },
    basis: 'form',
    articles: [
      { statute: 'disclosure-regulations', article: 39 },
      { statute: 'disclosure-regulations', article: 36, item: 6 },
      { statute: 'disclosure-regulations', article: 35 },
      { statute: 'disclosure-litigation-interpretation', article: 1, item: 1 },
    ],
  },
  {
    id: 'not-processed/petition',
    label: { zh: '1.信访举报投诉类申请', en: '1. Petitions, reports and complaints' },
    belongs: {
      zh: '以申请公开政府信息的形式进行信访、投诉、举报等活动的。',
      en: 'Petitions, complaints and reports put in the form of an application.',
    },
    misfiled: [
      {
        zh: '信访内容里夹有真正的公开申请，该部分应按申请办理。',
        en: 'A real application inside a petition is handled as an application.',
      },
      {
        zh: '没有以公开申请形式提出的信访件、12345工单，本来就不计入本表。',
        en: 'Petitions and hotline tickets not put as applications are not counted in this table at all.',
      },
    ],
    duty: {
      zh: '告知不作为政府信息公开申请处理，可以告知通过相应渠道提出。',
      en: 'Say that it is not handled as an application; the proper channel may be named.',
    },
    basis: 'statute',
    articles: [{ statute: 'disclosure-regulations', article: 39, paragraph: 1 }],
  },
  {
    id: 'not-processed/repeat',
    label: { zh: '2.重复申请', en: '2. Repeated application' },
    belongs: {
      zh: '同一申请人就相同的信息再次申请，而机关此前已经答复过的。',
      en: 'The same applicant asks again for the same information after an answer was given.',
    },
    misfiled: [
      {
        zh: '不同的申请人申请相同信息的，不是重复申请，应分别答复。',
        en: 'Other applicants asking for the same information do not repeat; each gets an answer.',
      },
      {
        zh: '前一件还没有答复的，不能按重复申请处理。',
        en: 'While the earlier application is unanswered, the later one is no repetition.',
      },
    ],
    duty: { zh: '告知申请人不予重复处理。', en: 'Tell the applicant that it is not processed again.' },
    basis: 'statute',
    articles: [{ statute: 'disclosure-regulations', article: 36, item: 6 }],
  },
  {
    id: 'not-processed/publication',
    label: { zh: '3.要求提供公开出版物', en: '3. Asks for a publication' },
    belongs: {
      zh: '要求机关提供政府公报、报刊、书籍等公开出版物的。',
      en: 'The organ is asked for gazettes, newspapers, books or other publications.',
    },
    misfiled: [
      {
        zh: '申请的是本机关已经主动公开的信息，应告知获取的方式和途径，计入“（一）予以公开”。',
        en: 'Information the organ itself has published is answered by saying where it is, under “(1) Disclosed”.',
      },
    ],
    duty: { zh: '可以告知获取的途径。', en: 'The way to obtain it may be told.' },
    basis: 'statute',
    articles: [{ statute: 'disclosure-regulations', article: 39, paragraph: 2 }],
  },
  {
    id: 'not-processed/excessive',
    label: { zh: '4.无正当理由大量反复申请', en: '4. Excessive applications without good reason' },
    belongs: {
      zh: '申请的数量、频次明显超过合理范围，机关要求说明理由后，认为理由不合理的。',
      en: 'The number or frequency is plainly unreasonable, and the reasons asked for were found wanting.',
    },
    misfiled: [
      {
        zh: '没有要求申请人说明理由就不予处理。',
        en: 'The step of asking for reasons was skipped.',
      },
      {
        zh: '理由合理的，只能延迟答复或者依规定收取信息处理费，不计在这里。',
        en: 'Where the reasons are good, the organ may only answer later or charge the fee; the case does not belong here.',
      },
    ],
    duty: {
      zh: '先要求说明理由；认为理由不合理的，告知申请人不予处理。',
      en: 'First ask for reasons; if they are found wanting, tell the applicant that the application is not processed.',
    },
    basis: 'statute',
    articles: [
      { statute: 'disclosure-regulations', article: 35 },
      { statute: 'disclosure-regulations', article: 42 },
    ],
  },
  {
    id: 'not-processed/confirm-or-reissue',
    label: {
      zh: '5.要求行政机关确认或重新出具已获取信息',
      en: '5. Asks to confirm or reissue information already obtained',
    },
    belongs: {
      zh: '申请人已经有了这项信息，要求机关盖章确认或者再出具一份的。这是格式设定的一项，条例没有专条。',
      en: 'The applicant already has the information and wants it confirmed or issued again. The row is the form’s own; no article of the Regulations speaks of it.',
    },
    misfiled: [
      {
        zh: '机关已经答复过、申请人又申请相同信息的，计入“2.重复申请”。',
        en: 'A new application for information already answered belongs to “2. Repeated application”.',
      },
    ],
    basis: 'form',
    articles: [],
  },
];
