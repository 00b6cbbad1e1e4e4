import type { Statute } from '../statute';

/** The letter of 2016 on co-defendants: whose case a lawsuit is when the reviewing organ is sued as well. */
export const reportFillingInterpretation: Statute = {
  id: 'report-filling-interpretation',
  title: {
    zh: '国务院办公厅政府信息与政务公开办公室关于政府信息公开年度报告有关项目填报问题的解释',
    en: 'Interpretation on Filling in Certain Items of the Annual Report on the Disclosure of Government Information',
  },
  documentNumber: { text: '国办公开办函〔2016〕201号', confirmed: true },
  adopted: { text: '2016-09-01', confirmed: true },
  articles: [
    {
      number: 0,
      label: '（节录）',
      paragraphs: [
        {
          text: '根据《中华人民共和国政府信息公开条例》第32条规定，应当在政府信息公开年度报告发布的行政诉讼案件数量，是“因政府信息公开申请行政复议、提起行政诉讼的情况”。行政复议机关作为共同被告的行政诉讼案件，主要的案由是原行为主体的政府信息公开行为，行政复议机关是因为履行行政复议职责成为原行为主体的共同被告，不是直接因为政府信息公开而被提起行政诉讼。据此，行政机关在依据《中华人民共和国政府信息公开条例》的规定对外发布政府信息公开年度报告时，对于行政复议机关作为共同被告的行政诉讼案件，只计算原行为主体的案件数量，不计算行政复议机关的案件数量。',
        },
      ],
    },
  ],
};

/** The reply of 2016 on business look-ups. Its text is at hand; its number is known from hearsay only. */
export const businessQueryReply: Statute = {
  id: 'business-query-reply',
  untitled: true,
  title: {
    zh: '国务院办公厅政府信息与政务公开办公室关于业务查询事项的答复',
    en: 'Reply of the Disclosure Office of the General Office of the State Council on Business Look-ups',
  },
  documentNumber: { text: '国办公开办函〔2016〕206号', confirmed: false },
  edition: '2016年9月18日',
  adopted: { text: '2016-09-18', confirmed: true },
  articles: [
    {
      number: 0,
      label: '（节录）',
      paragraphs: [
        {
          text: '不动产登记资料查询，以及户籍信息查询、工商登记资料查询等，属于特定行政管理领域的业务查询事项，其法律依据、办理程序、法律后果等，与《政府信息公开条例》所调整的政府信息公开行为存在根本性差别。当事人依据《政府信息公开条例》申请这类业务查询的，告知其依据相应的法律法规规定办理。',
        },
      ],
    },
  ],
};

/** The interpretation of 2025 by the Supreme People's Court: which answers may be brought before a court. */
export const disclosureLitigationInterpretation: Statute = {
  id: 'disclosure-litigation-interpretation',
  title: {
    zh: '最高人民法院关于审理政府信息公开行政案件适用法律若干问题的解释',
    en: 'Interpretation of the Supreme People’s Court on the Application of Law in Administrative Cases on the Disclosure of Government Information',
  },
  documentNumber: { text: '法释〔2025〕8号', confirmed: true },
  adopted: { text: '2024-12-24', confirmed: true },
  inForce: { text: '2025-06-01', confirmed: true },
  articles: [
    {
      number: 1,
      label: '第一条',
      paragraphs: [
        {
          text: '公民、法人或者其他组织认为下列涉政府信息公开行为侵犯其合法权益，依法提起行政诉讼的，人民法院应当受理：',
          items: [
            '（一）向行政机关申请获取政府信息，行政机关告知政府信息无法提供或者不予处理的；',
            '（二）行政复议机关对政府信息公开条例第十四条、第十五条、第十六条规定的不予公开行为作出行政复议决定的；',
            '（三）认为行政机关提供的政府信息不符合其申请内容的；',
            '（四）认为行政机关主动公开或者依他人申请公开政府信息侵犯其商业秘密、个人隐私等合法权益的；',
            '（五）认为行政机关在政府信息公开工作中的其他行为侵犯其合法权益的。',
          ],
        },
      ],
    },
  ],
};
