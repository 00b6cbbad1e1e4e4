import { describe, expect, it } from 'vitest';
import { breakdownsIn } from './stated';

const broken: readonly (readonly [sentence: string, ...breakdowns: string[]])[] = [
  ['公开信息120条，其中政策类20条、动态类100条。', '120条 = 20条 + 100条 (other, unclear)'],
  ['公开信息120条，其中政策类20条、其他90条。', '120条 = 20条 + 90条 (other, all)'],
  // What is counted in another unit may be in the total, or not.
  ['公开信息120条，其中政策类20条、访谈3期、其他90条。', '120条 = 20条 + 90条 (other, unclear)'],
  ['公开信息120条，其中公文10件、政策类20条、其他90条。', '120条 = 20条 + 90条 (other, unclear)'],
  ['公开信息120条（公文10件、政策类20条、其他90条）。', '120条 = 20条 + 90条 (other, unclear)'],
  [
    '公开信息120条，其中公文10件（含通知3件）、政策类20条、其他90条。',
    '10件 = 3件 (other, some)',
    '120条 = 20条 + 90条 (other, unclear)',
  ],
  // What was counted over the years is no whole of this year's parts.
  ['公开文件104份，历年累计1089份。其中政策类4份，其他100份。', '104份 = 4份 + 100份 (other, all)'],
  // A figure that is smaller than what stands before it sums nothing up.
  ['公开信息120条，包括政策类20条，解读共计10条，其他90条。', '120条 = 20条 + 10条 + 90条 (other, all)'],
  [
    '公开信息120条，其中政策类20条，动态类90条，共计110条，其他10条。',
    '120条 = 20条 + 90条 (other, unclear)',
  ],
  ['公开信息120条，其中政策类20条，动态类90条，微博累计10条。', '120条 = 20条 + 90条 (other, unclear)'],
  // Whatever is made has one of three attributes; of what was disclosed some cannot have been refused.
  [
    '制作政府信息90条，其中主动公开60条，依申请公开20条，不予公开5条。',
    '90条 = 60条 + 20条 + 5条 (other, all)',
  ],
  [
    '共制发公文90件，其中主动公开的60件、依申请公开的公文20件、不公开的公文10件。',
    '90件 = 60件 + 20件 + 10件 (other, all)',
  ],
  [
    '主动公开政府信息90条，其中主动公开60条，依申请公开20条，不予公开5条。',
    '90条 = 60条 + 20条 + 5条 (other, unclear)',
  ],
  // What becomes of applications is not an attribute.
  [
    '收到政府信息公开申请90件，其中主动公开60件，依申请公开20件，不予公开5件。',
    '90件 = 60件 + 20件 (other, unclear)',
  ],
  ['公开信息120条，包括政策类20条、动态类90条等。', '120条 = 20条 + 90条 (other, some)'],
  ['公开信息120条，主要包括政策类20条、动态类90条。', '120条 = 20条 + 90条 (other, some)'],
  ['公开信息120条，其中政策类20条。', '120条 = 20条 (other, some)'],
  ['公开信息120条（政策类20条、动态类90条）。', '120条 = 20条 + 90条 (other, unclear)'],
  [
    '公开信息120条，其中政策类20条（规章2条、规范性文件18条），动态类100条。',
    '20条 = 2条 + 18条 (other, unclear)',
    '120条 = 20条 + 100条 (other, unclear)',
  ],
  ['公开信息120条。其中，网站80条，公报40条。', '120条 = 80条 + 40条 (other, unclear)'],
  ['公开80条，其中：1.政策类20条；2.动态类60条。', '80条 = 20条 + 60条 (other, unclear)'],
  ['公开80条，其中：\n1.政策类20条；\n2.动态类60条。', '80条 = 20条 + 60条 (other, unclear)'],
  ['共有工作人员12名，其中专职4名、兼职8名，培训2次。', '12名 = 4名 + 8名 (other, unclear)'],
  ['公开信息80条，较上年增加10条，其中政策类20条、动态类60条。', '80条 = 20条 + 60条 (other, unclear)'],
  ['收到政府信息公开申请9件，其中网络申请6件，信函申请3件，办结9件。', '9件 = 6件 + 3件 (channels, unclear)'],
  [
    '收到政府信息公开申请20件，办结18件，其中网络申请15件，信函申请5件。',
    '20件 = 15件 + 5件 (channels, unclear)',
  ],
  [
    '共收办政府信息公开申请9件（市政府4件、各部门5件），同比增长10%，其中，自然人申请7件，法人或其他组织申请2件；予以公开4件、不予公开2件、无法提供2件、转下年度办理1件。',
    '9件 = 4件 + 5件 (other, unclear)',
    '9件 = 7件 + 2件 (applicants, all)',
    '9件 = 4件 + 2件 + 2件 + 1件 (results, unclear)',
  ],
  [
    '全年依申请办结19件（含2022年结转2件），其中18件按时办结，1件延期办结。在收到的申请中，予以公开10件，部分公开4件，不予公开6件。',
    '19件 = 2件 (other, some)',
    '19件 = 18件 + 1件 (timeliness, unclear)',
    '– = 10件 + 4件 + 6件 (results, unclear)',
  ],
  // What stands in brackets behind a result parts no list of results.
  [
    '办结政府信息公开申请9件：予以公开4件，不予公开2件（第三方1件、其他1件），无法提供2件（不掌握2件），重复申请1件。',
    '2件 = 1件 + 1件 (other, all)',
    '2件 = 2件 (results, some)',
    '9件 = 4件 + 2件 + 2件 + 1件 (results, unclear)',
  ],
  [
    '办结申请9件，分别为予以公开4件、部分公开2件、无法提供2件、其他处理2件。',
    '9件 = 4件 + 2件 + 2件 + 2件 (results, all)',
  ],
  [
    '共收到依申请公开申请200件。其中，网络申请150件，占75%；信函申请40件，占20%；当面申请10件，占5.0%。',
    '200件 = 150件 [75%] + 40件 [20%] + 10件 [5.0%] (channels, unclear)',
  ],
  ['来件中供水占37%，停车占36%，其他占27%。', '– = 37% + 36% + 27% (shares, all)'],
  [
    '一年来对12件政府信息公开申请收取信息处理费1900元。其中，甲县2件，收取400元；乙县10件，收取1500元，标准一致。',
    '1900元 = 400元 + 1500元 (other, unclear)',
    '12件 = 2件 + 10件 (other, unclear)',
  ],
  [
    '政府信息公开行政复议10件，其中结果维持4件，结果纠正3件，其他结果2件，尚未审结1件；政府信息公开行政诉讼2件，其中结果维持1件，结果纠正1件。',
    '10件 = 4件 + 3件 + 2件 + 1件 (outcomes, all)',
    '2件 = 1件 + 1件 (outcomes, unclear)',
  ],
  // Reviews and litigation are no parts of each other, in whatever order they are told of.
  [
    '因政府信息公开发生行政复议4件、行政诉讼3件，其中行政复议维持3件，尚未审结1件，行政诉讼维持3件。',
    '4件 = 3件 + 1件 (outcomes, unclear)',
  ],
  [
    '因政府信息公开引起的行政复议3件，其中行政复议驳回1件；因政府信息公开引起的行政诉讼8件。',
    '3件 = 1件 (other, some)',
  ],
  [
    '因政府信息公開引起的行政復議3件，其中糾錯1件；因政府信息公開引起的行政訴訟8件。',
    '3件 = 1件 (outcomes, some)',
  ],
  ['行政复议、行政诉讼共9件，其中行政复议6件，行政诉讼3件。', '9件 = 6件 + 3件 (other, unclear)'],
  ['共办理政府信息公开申请20件（本年新收18件，上年结转2件）。', '20件 = 18件 + 2件 (other, unclear)'],
  // The beginning makes up the total by chance; what follows is of the same list all the same.
  ['办结申请9件，其中予以公开4件，部分公开5件，无法提供2件。', '9件 = 4件 + 5件 + 2件 (results, unclear)'],
  [
    '收到政府信息公开申请9件，其中网络申请6件，信函申请3件，当面申请1件。',
    '9件 = 6件 + 3件 + 1件 (channels, unclear)',
  ],
  ['收到政府信息公开申请9件，其中自然人9件，法人1件。', '9件 = 9件 + 1件 (applicants, all)'],
  [
    '因政府信息公开引起行政诉讼4件（未经复议直接起诉4件，复议后起诉1件）。',
    '4件 = 4件 + 1件 (other, unclear)',
  ],
  // A list that ends in what is left reaches to it.
  ['公开信息20条，其中政策类4条，动态类16条，其他信息1条。', '20条 = 4条 + 16条 + 1条 (other, all)'],
  ['公开信息20条，其中政策类4条，动态类16条，其他平台5条。', '20条 = 4条 + 16条 (other, unclear)'],
  // What parts are called says nothing of the list.
  ['公开信息20条，其中微博等新媒体4条，网站16条。', '20条 = 4条 + 16条 (other, unclear)'],
  [
    '公开信息20条，其中重点领域信息公开4条，人事、财务等信息10条，其他6条。',
    '20条 = 4条 + 10条 + 6条 (other, all)',
  ],
  ['公开信息20条，其中重点公开政策类4条、动态类10条。', '20条 = 4条 + 10条 (other, some)'],
  ['公开信息20条，其中政策类4条、动态类10条等，其他6条。', '20条 = 4条 + 10条 + 6条 (other, some)'],
  // Two results behind the applications; elsewhere it takes three.
  ['全县受理政府信息公开申请9件，予以公开的6件，无法提供的3件。', '9件 = 6件 + 3件 (results, unclear)'],
  ['收到政府信息公开申请9件，培训3次，予以公开6件，无法提供3件。'],
  // Numbers with their shares of a whole that is named elsewhere.
  [
    '在公开的200条信息中，机构类20条，占10%；政策类30条，占15%；动态类60条，占30%；公告类40条，占20%。',
    '– = 20条 [10%] + 30条 [15%] + 60条 [30%] + 40条 [20%] (other, unclear)',
  ],
  ['机构类20条，占10%；政策类30条，占15%；动态类60条，占30%。'],
  ['收到政府信息公开申请9件，其中网络9件，信函0件，征地类5件。', '9件 = 9件 + 0件 (channels, unclear)'],
  ['收到政府信息公开申请9件，其中网络6件，征地类5件。', '9件 = 6件 + 5件 (channels, some)'],
  ['收到政府信息公开申请9件，其中涉及征地5件，涉及规划7件。', '9件 = 5件 + 7件 (other, some)'],
  ['收到政府信息公开申请9件，网络6件，占全市的6%。'],
  ['（二）依申请公开。收到网上申请4件，书面申请2件。', '– = 4件 + 2件 (channels, unclear)'],
];

describe('a breakdown', () => {
  it.each(broken)('%s', (sentence, ...breakdowns) => {
    expect(breakdownsIn(sentence)).toEqual(breakdowns);
  });
});

const unbroken = [
  '网站发布信息120条，更新概况类50条、动态类40条。',
  '平台发布信息310条，被采用90条，网站发布405条。',
  '收到政府信息公开申请9件，答复8件，结转下年度1件。',
  '答复30件（另有3件转下年度答复）。',
  '收到提问60条，内容包括供水、停车等问题，点击量达9万次，评论80条。',
];

describe('figures beside each other that are no breakdown', () => {
  it.each(unbroken)('%s', (sentence) => {
    expect(breakdownsIn(sentence)).toEqual([]);
  });
});
