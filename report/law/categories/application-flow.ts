import type { Category } from '../category';

/** The rows of table three around the results: what came in, what was concluded, what is carried over. */
export const applicationFlow: readonly Category[] = [
  {
    id: 'new',
    label: {
      zh: '一、本年新收政府信息公开申请数量',
      en: '1. Applications newly received this year',
    },
    belongs: {
      zh: '报告年度1月1日至12月31日收到的申请件数，按收到日计，不按答复日计。当面提交的以提交日为准，需要签收的邮件以签收日为准，平常信函以与申请人确认之日为准，互联网和传真以双方确认之日为准。',
      en: 'Applications received from 1 January to 31 December of the report year, counted by the day of receipt and not of the answer: the day of handing in; the day of signing for posted mail; the day of confirmation with the applicant for ordinary letters; the day both sides confirm for the internet and fax.',
    },
    misfiled: [
      {
        zh: '上年没有办结、转到本年的申请应计入“二、上年结转”，不要并到这里。',
        en: 'Cases still open from last year belong to “2. Carried in”, not here.',
      },
      {
        zh: '信访件、12345工单、领导信箱和网上留言不是政府信息公开申请，不计。',
        en: 'Petitions, hotline tickets, mailbox letters and web messages are not applications and are not counted.',
      },
      {
        zh: '申请人补正后仍是原来那一件，不另计一件。',
        en: 'An application that was supplemented is still the same one, not a second one.',
      },
    ],
    duty: {
      zh: '登记收到日期。不能当场答复的，自收到之日起20个工作日内答复；需要延长的，经负责人同意并告知申请人，最长再延20个工作日。',
      en: 'Register the day of receipt. Where no answer can be given on the spot, answer within 20 working days; an extension of at most 20 more needs approval and notice to the applicant.',
    },
    basis: 'statute',
    articles: [
      { statute: 'disclosure-regulations', article: 31 },
      { statute: 'disclosure-regulations', article: 27 },
      { statute: 'disclosure-regulations', article: 29 },
      { statute: 'disclosure-regulations', article: 33, paragraph: 2 },
    ],
  },
  {
    id: 'carried-in',
    label: {
      zh: '二、上年结转政府信息公开申请数量',
      en: '2. Applications carried in from last year',
    },
    belongs: {
      zh: '上年底没有办结、转到本年继续办理的申请件数，也就是上一年度报告“四、结转下年度继续办理”的数字，七列应逐列相等。',
      en: 'Applications still open at the end of last year: the figures of “4. Carried over to next year” in last year’s report, equal in each of the seven columns.',
    },
    misfiled: [
      {
        zh: '上一年度报告有结转，本行却仍填0。',
        en: 'The row is left at 0 although last year’s report carried cases over.',
      },
      {
        zh: '填成本年要结转到下年的件数；那应填在“四、结转下年度继续办理”。',
        en: 'The number carried over to next year is entered here; it belongs to “4. Carried over to next year”.',
      },
    ],
    basis: 'form',
    articles: [],
  },
  {
    id: 'results',
    label: { zh: '三、本年度办理结果', en: '3. Results this year' },
    belongs: {
      zh: '本年内办结的申请，不论是本年新收还是上年结转，都按结果逐件归类。一件申请只计入一项，各项之和填在“（七）总计”。',
      en: 'Every application concluded this year, newly received or carried in, each counted under one result only; the results add up to “(7) Total”.',
    },
    misfiled: [
      {
        zh: '年底还没有办结的申请不在这里，计入“四、结转下年度继续办理”。',
        en: 'Applications still open at the end of the year belong to “4. Carried over to next year”.',
      },
      {
        zh: '告知补正、延期、征求第三方意见只是办理过程，不是办理结果，不计。',
        en: 'Asking for a supplement, extending the time and consulting a third party are steps, not results.',
      },
    ],
    basis: 'form',
    articles: [
      { statute: 'disclosure-regulations', article: 36 },
      { statute: 'disclosure-regulations', article: 33 },
    ],
  },
  {
    id: 'total',
    label: { zh: '（七）总计', en: '(7) Total' },
    belongs: {
      zh: '本列（一）至（六）各个最末一级小项之和，即本年办结的申请件数。',
      en: 'The sum of all result rows of the column: the applications concluded this year.',
    },
    misfiled: [
      {
        zh: '误填收到的申请件数；收到的不一定都已办结。',
        en: 'The number received is entered; not every application received has been concluded.',
      },
      {
        zh: '部分公开的申请又计入不予公开，总计因此偏大。',
        en: 'Partly disclosed cases are counted again under refusals, which makes the total too high.',
      },
    ],
    basis: 'form',
    articles: [],
  },
  {
    id: 'carried-out',
    label: { zh: '四、结转下年度继续办理', en: '4. Carried over to next year' },
    belongs: {
      zh: '到12月31日还没有办结的申请件数，逐列等于“一”加“二”减“（七）总计”。下一年度报告的“二、上年结转”必须与它逐列相等。',
      en: 'Applications not concluded by 31 December: in each column row 1 plus row 2 minus “(7) Total”. Row 2 of next year’s report must equal it column by column.',
    },
    misfiled: [
      {
        zh: '已经答复、只是还在复议或者诉讼中的，办理已经结束，不再结转；案件计入表四。',
        en: 'A case already answered but under review or in court is concluded; it counts in table four instead.',
      },
      {
        zh: '上年结转来的申请到本年底仍未办结的，应复核：答复期限是20个工作日，最长再延20个工作日，征求意见的时间另计。',
        en: 'A case carried in that is still open deserves a second look: the time limit is 20 working days plus at most 20, not counting consultations.',
      },
    ],
    basis: 'form',
    articles: [{ statute: 'disclosure-regulations', article: 33 }],
  },
];
