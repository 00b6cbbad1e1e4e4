import { describe, expect, it } from 'vitest';
import { comparableIn } from './stated';

/** Sentences with everything that may be compared in them, in order. */
const understood: readonly (readonly [sentence: string, ...figures: string[]])[] = [
  ['2023年，我局收到政府信息公开申请12件，均已按期答复。', '12件 received 2023'],
  ['2023年，我局收到政府信息公开申请十二件。', '十二件 received 2023'],
  ['全县共受理依申请公开申请一百零五件。', '一百零五件 received'],
  ['本馆一共收到8宗依申请公开。', '8宗 received'],
  ['全年收到1,234件政府信息公开申请。', '1,234件 received'],
  [
    '（二）依申请公开情况。本年度共收到5件，办结4件，1件结转下年度继续办理。',
    '5件 received',
    '4件 concluded',
    '1件 carried-out',
  ],
  ['（二）依申请公开情况。规范登记流程。年内收到48件申请，依法办结47件。', '48件 received', '47件 concluded'],
  ['收到公民、法人和其他组织提出的政府信息公开申请8件。', '8件 received'],
  ['受理依申请公开事项8件，全部办结。', '8件 received'],
  ['接到申请公开政府信息的要求2件。', '2件 received'],
  ['全县共收办政府信息公开申请20件（含上年结转2件）。', '20件 handled', '2件 carried-in'],
  ['收到并办结政府信息公开申请20件。', '20件 handled'],
  ['全年依申请办结19件（含2022年结转2件）。', '19件 concluded', '2件 carried-in 2023'],
  [
    '新收政府信息公开申请9件，上年度结转1件，答复8件，转下一年度办理的有2件。',
    '9件 received',
    '1件 carried-in',
    '8件 answered',
    '2件 carried-out',
  ],
  ['2023年收到政府信息公开申请9件，2件结转至2024年办理。', '9件 received 2023', '2件 carried-out 2023'],
  [
    '收到政府信息公开申请9件，其中自然人申请7件，法人或其他组织申请2件。',
    '9件 received',
    '7件 natural-persons',
    '2件 organisations',
  ],
  [
    '办结政府信息公开申请14件，其中予以公开4件，已主动公开1件，区分处理后公开1件，不予公开2件，信息不存在1件，不属于本机关公开2件，不予处理1件，申请人撤回1件，告知补正1件。',
    '14件 concluded',
    '4件 granted',
    '1件 already-public',
    '1件 partial',
    '2件 refused',
    '1件 unavailable',
    '2件 unavailable',
    '1件 not-processed',
    '1件 other',
    '1件 correction',
  ],
  [
    '在答复的申请中，4件为予以公开，1件为部分公开，2件为不予公开。',
    '4件 granted',
    '1件 partial',
    '2件 refused',
  ],
  ['收到政府信息公开申请9件全部予以公开。', '9件 received'],
  // Two groups in one number.
  [
    '办结政府信息公开申请14件，其中予以公开及部分公开5件，不予公开2件，无法提供7件。',
    '14件 concluded',
    '5件 granted-or-partial',
    '2件 refused',
    '7件 unavailable',
  ],
  [
    '办结政府信息公开申请14件，其中公开或者部分公开5件，予以公开和已主动公开2件，不予公开、无法提供和不予处理共7件。',
    '14件 concluded',
    '5件 granted-or-partial',
    '2件 granted',
  ],
  [
    '答复政府信息公开申请9件，5件予以公开或部分公开，4件无法提供。',
    '9件 answered',
    '5件 granted-or-partial',
    '4件 unavailable',
  ],
  ['新收到政府信息公开申请9件，上年度结转1件。', '9件 received', '1件 carried-in'],
  ['全年收政府信息公开申请9件，收费300元。', '9件 received'],
  [
    '答复政府信息公开申请6件，公开答复3件，部分公开2件，不予公开1件。',
    '6件 answered',
    '3件 granted',
    '2件 partial',
    '1件 refused',
  ],
  ['依申请公开答复8件，公开答复4件，全部或部分公开6件。', '8件 answered', '6件 granted-or-partial'],
  ['收到依申请公开3件，公开2件，不予公开1件。', '3件 received', '2件 granted', '1件 refused'],
  [
    '收到政府信息公开申请9件，予以公开、部分公开、不予公开分别为4件、2件、3件。',
    '9件 received',
    '4件 granted',
    '2件 partial',
    '3件 refused',
  ],
  [
    '年内完成依申请公开答复3件，予以公开2，占66.67%；不予公开1，占33.33%。',
    '3件 answered',
    '2 granted',
    '1 refused',
  ],
  [
    '收到政府信息公开申请9件，其中当面申请1件，网络申请3件，信函申请2件，传真申请1件，电子邮件申请2件。',
    '9件 received',
    '1件 channel/in-person',
    '3件 channel/online',
    '2件 channel/mail',
    '1件 channel/fax',
    '2件 channel/e-mail',
  ],
  ['（二）依申请公开。我局共收到网上申请4件，书面申请2件。', '4件 channel/online', '2件 channel/written'],
  ['2023年发生政府信息公开行政复议2件、行政诉讼1件。', '2件 review 2023', '1件 litigation 2023'],
  ['政府信息公开行政复议、行政诉讼案件均为0件。', '0件 reviews-and-litigation'],
  ['2023年政府信息公开行政复议和行政诉讼均为零。', '零 reviews-and-litigation 2023'],
  ['政府信息公开行政复议、行政诉讼案件分别为2件、1件。', '2件 review', '1件 litigation'],
  ['2024年本馆有2件关于政府信息公开工作的行政复议。', '2件 review 2024'],
  [
    '政府信息公开行政复议10件，其中结果维持4件，结果纠正3件，其他结果2件，尚未审结1件；政府信息公开行政诉讼2件，其中结果维持2件。',
    '10件 review',
    '4件 review/upheld',
    '3件 review/corrected',
    '2件 review/other',
    '1件 review/pending',
    '2件 litigation',
    '2件 litigation/upheld',
  ],
  [
    '因政府信息公开引发行政诉讼5件（未经复议直接起诉3件，复议后起诉2件）。',
    '5件 litigation',
    '3件 litigation/direct',
    '2件 litigation/after-review',
  ],
  [
    '发出收费通知2件，总金额300元，实际收取200元。',
    '2件 fee/notices',
    '300元 fee/noticed',
    '200元 fee/collected',
  ],
  [
    '2023年对3件政府信息公开申请收取信息处理费共0.06万元。',
    '3件 fee/cases 2023',
    '0.06万元 fee/collected 2023',
  ],
  [
    '2023年制定规章2件，制发行政规范性文件6件，废止3件，现行有效40件。',
    '2件 rules/issued 2023',
    '6件 normative-documents/issued 2023',
    '3件 normative-documents/repealed 2023',
    '40件 normative-documents/in-force 2023',
  ],
  ['全年主动公开政府信息120条。', '120条 disclosed'],
  ['借助县政府门户网站主动公开内容41条。', '41条 disclosed/website'],
  ['截至12月31日，共收到政府信息公开申请6件。', '6件 received'],
  ['2023年申请总量13件，其中本年新收12件，上年结转1件，收到政府信息公开申请12件。', '12件 received'],
  [
    '因政府信息公开发生行政复议2件，结果维持1件，结果纠正1件。',
    '2件 review',
    '1件 review/upheld',
    '1件 review/corrected',
  ],
  ['（二）依申请公开。认真登记审核。全年共受理30件。', '30件 received'],
];

describe('the scope of a figure', () => {
  it.each(understood)('%s', (sentence, ...figures) => {
    expect(comparableIn(sentence)).toEqual(figures);
  });
});

/** Sentences of which no figure may ever be compared with a table, but for those given. */
const traps: readonly (readonly [reason: string, sentence: string, ...figures: string[]])[] = [
  ['cases registered for others', '向市政府备案政府信息公开行政复议案件3件，行政诉讼案件1件。'],
  ['cases decided as the authority', '作为复议机关办理政府信息公开行政复议案件12件。'],
  ['cases of no known matter', '配合做好行政复议、行政诉讼的应诉，一年办理有关案件52件。'],
  ['over the years', '自2008年以来，累计受理政府信息公开申请600件。'],
  ['a part of the year', '截至11月底，共收到政府信息公开申请6件。'],
  ['a part of the year', '2023年1—10月，收到政府信息公开申请6件。'],
  ['what it is compared with', '收到政府信息公开申请6件，较上年的9件减少3件。', '6件 received'],
  ['growth', '收到政府信息公开申请6件，同比增加2件，增长50%。', '6件 received'],
  ['an approximation', '收到政府信息公开申请近20件，办结20余件。'],
  ['a range', '每单位收到政府信息公开申请3至5件。'],
  ['an attribute of documents', '制发公文28件，其中主动公开20件、依申请公开5件、不予公开3件。'],
  ['an attribute of documents', '全年文件主动公开20件，依申请公开5件，不予公开3件。'],
  ['other applications', '收到行政许可申请30件，办结30件。'],
  ['letters', '受理信访件30件，办结30件。'],
  ['proposals, and what goes on about them', '收到人大代表建议12件、政协提案8件，已全部办结，答复20件。'],
  ['proposals carried over', '收到政协提案8件，上年结转2件。'],
  ['a hotline', '通过12345热线办理政府信息公开咨询8件，答复8件。'],
  ['another matter under the heading', '（二）依申请公开。办理群众来信来电。全年共受理30件。'],
  ['every channel', '收到通过信函、网络等渠道提交的30件。'],
  ['an object nobody listed', '收到政府信息公开申请6件，收到群众反映问题30件，办结30件。', '6件 received'],
  [
    'parts of the body',
    '全区收到政府信息公开申请10件，其中区政府办收到4件，各部门收到6件。',
    '10件 received',
  ],
  ['one part of the body', '区政府办公室收到政府信息公开申请4件。'],
  ['a name without a verb', '依申请公开8件。'],
  [
    'names that do not fit their numbers',
    '收到政府信息公开申请9件，予以公开、部分公开、不予公开分别为4件、5件。',
    '9件 received',
  ],
  ['other money', '全年收取信息处理费0元，行政事业性收费12万元。', '0元 fee/collected'],
  ['documents looked through', '清理规范性文件30件，废止3件。'],
  ['cases of a co-defendant', '县政府作为共同被告的政府信息公开行政诉讼案件3件。'],
  [
    'outcomes of one way to the court',
    '政府信息公开行政诉讼中，未经复议直接起诉维持3件、复议后起诉纠正1件，行政复议、行政诉讼共维持5件。',
  ],
  ['names that are counted', '报告包括政府信息公开行政复议和行政诉讼情况、其他需要报告的事项等6个部分。'],
  ['one kind of information', '公开60条预决算信息，共公开12条财政政策。'],
  ['what was in time, or late', '按时办结政府信息公开申请8件，延期答复政府信息公开申请2件。'],
  ['documents that are to go', '拟废止规范性文件2件，计划制定规范性文件3件，建议废止规范性文件1件。'],
  ['documents published', '公开规范性文件6件，解读规范性文件2件。'],
  ['items of a list of duties', '梳理权责清单494项，公开办事指南28项。'],
  ['parts of words', '推行一件事一次办，办好每一件申请，公开条例7章56条。'],
];

describe('a figure that is no figure of the tables', () => {
  it.each(traps)('%s: %s', (_, sentence, ...figures) => {
    expect(comparableIn(sentence)).toEqual(figures);
  });
});
