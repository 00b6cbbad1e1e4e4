import type { Localised } from '../text/localised';

/** A document that reports cite by its number, and what it has to do with them. */
export interface OfficialDocument {
  /** The number as printed, with 〔〕 around the year. */
  readonly number: string;
  readonly title: Localised;
  /** In our words: what it settled, and for which years. */
  readonly meaning: Localised;
}

/** The documents about annual reports on the disclosure of government information. */
export const officialDocuments: readonly OfficialDocument[] = [
  {
    number: '国办公开办函〔2021〕30号',
    title: {
      zh: '印发《中华人民共和国政府信息公开工作年度报告格式》的通知',
      en: 'Notice on the form of annual reports on disclosure work',
    },
    meaning: {
      zh: '2021 年度起的统一格式：表二改为制发、废止、现行有效件数和处理决定数量，表三“其他处理”分为三行，第六部分报告信息处理费收取情况。',
      en: 'The form for reports since 2021: table two counts documents issued, repealed and in force, and decisions; “handled otherwise” in table three has three rows; section six reports fees charged for information.',
    },
  },
  {
    number: '国办公开办函〔2019〕60号',
    title: {
      zh: '关于政府信息公开工作年度报告有关事项的通知',
      en: 'Notice on annual reports on disclosure work',
    },
    meaning: {
      zh: '规定六个部分、三张表的格式（试行），用于 2019、2020 年度；2019 年度为鼓励使用。2021 年度起改用〔2021〕30号。',
      en: 'Set the trial form of six sections and three tables, for 2019 (encouraged) and 2020; since 2021 the form of 〔2021〕30号 is in use.',
    },
  },
  {
    number: '国办公开办函〔2016〕201号',
    title: {
      zh: '关于政府信息公开年度报告有关项目填报问题的解释',
      en: 'Interpretation on filling in certain items of annual reports',
    },
    meaning: {
      zh: '复议机关作共同被告的行政诉讼案件，只计算原行为主体的案件数量，不计算复议机关的案件数量。',
      en: 'Where a reviewing body is co-defendant, the case is counted by the body whose act it is about, and not by the reviewing body.',
    },
  },
  {
    number: '国办函〔2020〕109号',
    title: {
      zh: '《政府信息公开信息处理费管理办法》',
      en: 'Measures on fees charged for processing information',
    },
    meaning: {
      zh: '申请数量、频次明显超过合理范围的，可以收取信息处理费；收到收费通知后 20 个工作日内未缴费的，视为放弃申请。',
      en: 'Fees may be charged where requests clearly exceed reasonable numbers; who does not pay within 20 working days of the notice is taken to give up the request.',
    },
  },
  {
    number: '国务院令第711号',
    title: {
      zh: '《中华人民共和国政府信息公开条例》（2019 年修订）',
      en: 'Regulations on the disclosure of government information (2019)',
    },
    meaning: {
      zh: '现行条例，2019 年 5 月 15 日起施行。年度报告见第四十九条、第五十条。',
      en: 'The Regulations in force since 15 May 2019. Articles 49 and 50 are about annual reports.',
    },
  },
  {
    number: '国务院令第492号',
    title: {
      zh: '《中华人民共和国政府信息公开条例》（2007 年公布）',
      en: 'Regulations on the disclosure of government information (2007)',
    },
    meaning: {
      zh: '2019 年 5 月 15 日前施行的旧条例；2019 年度及以后的年报应引用第711号令。',
      en: 'The earlier Regulations, in force until 15 May 2019; reports for 2019 and later cite 第711号.',
    },
  },
  {
    number: '国办发〔2014〕32号',
    title: {
      zh: '关于加强和规范政府信息公开情况统计报送工作的通知',
      en: 'Notice on statistics of the disclosure of government information',
    },
    meaning: {
      zh: '2014—2018 年度全国统一的《政府信息公开情况统计表》。',
      en: 'The national statistics table for 2014 to 2018.',
    },
  },
];
