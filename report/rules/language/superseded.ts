import type { Localised } from '../../text/localised';

/** A document, or an article of one, that reports from some year on should no longer rest on. */
export interface Superseded {
  /** The first year whose reports should name the other. */
  readonly since: number;
  /** What the text is searched for before a sentence is looked at; blanks may stand inside the words themselves. */
  readonly trace: RegExp;
  /** How it is cited in a sentence without blanks, brackets in half width. */
  readonly cited: RegExp;
  /** Sentences with one of these words speak of something else, or of the change itself. */
  readonly unless?: RegExp;
  /** Where the report names what is in force anywhere, it has not been forgotten. */
  readonly unlessReport?: RegExp;
  /** What is to stand in place of what was cited. */
  readonly replace: (cited: string) => string;
  readonly message: Localised;
}

const FORMAT_OF_2021 = '《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）';
const NUMBER_OF_2021 = '国办公开办函〔2021〕30号';

/** The brackets around the year in the number of a document, whatever they are. */
const OPEN = '[〔[(（【［﹝]';
const CLOSE = '[〕\\])）】］﹞]';

/** Who numbers so: some write 国办公开函 or 国办公开办. 国办函 numbers other documents. */
const OFFICE = '国办公开(?:办函|办|函)';

const NUMBER_OF_2019 = `${OFFICE}(?:${OPEN}2019年?${CLOSE}|2019年第?)60号`;
const NOTICE_OF_2019 = '关于政府信息公开工作年度报告有关事项的通知';

/** What reports go on citing after it was replaced, and numbers that the documents they stand behind do not have. */
export const superseded: readonly Superseded[] = [
  {
    since: 2021,
    trace: /[6６][0０][ \n\u3000]{0,2}[号號]|年度[报報]告有[关關]事[项項]的通知/g,
    cited: new RegExp(
      `(?:《国务院办公厅[^《》]{0,14}${NOTICE_OF_2019}》|(?<=国务院办公厅(?:政府信息与政务公开办公室)?)《${NOTICE_OF_2019}》)(?:[(]${NUMBER_OF_2019}[)])?|《${NOTICE_OF_2019}》[(]${NUMBER_OF_2019}[)]|${NUMBER_OF_2019}`,
      'g',
    ),
    unlessReport: new RegExp(
      `公[开開](?:[办辦]函|[办辦]|函)${OPEN}?\\s{0,2}[2２][0０][2２][1１]\\s{0,2}年?${CLOSE}?\\s{0,2}[3３][0０]|公[开開]工作年度[报報]告格式[》〉]`,
    ),
    replace: (cited) => (cited.startsWith('《') ? FORMAT_OF_2021 : NUMBER_OF_2021),
    message: {
      zh: '国办公开办函〔2019〕60号规定的是2019、2020年度的试行格式；自2021年度起，格式由国办公开办函〔2021〕30号规定。',
      en: '国办公开办函〔2019〕60号 gave the form for 2019 and 2020; since 2021 it is that of 国办公开办函〔2021〕30号.',
    },
  },
  {
    since: 2021,
    trace: /格式[》〉](?:的通知》)?\s{0,2}[(（](?!国办公开办函〔2021〕30号)/g,
    cited: new RegExp(
      `(?<=工作年度报告格式[》〉](?:的通知》)?[(])(?!${OFFICE}${OPEN}?2021年?${CLOSE}?30号)${OFFICE}${OPEN}?\\d{4}年?${CLOSE}?\\d{1,3}号`,
      'g',
    ),
    replace: () => NUMBER_OF_2021,
    message: {
      zh: '《中华人民共和国政府信息公开工作年度报告格式》的文号是国办公开办函〔2021〕30号，这里的文号不对。',
      en: 'The form of annual reports was issued as 国办公开办函〔2021〕30号; this is another number.',
    },
  },
  {
    since: 2019,
    trace: /[4４][9９][2２]/g,
    cited: /令第?492号|国务院第?492号|第?492号令/g,
    unless: /711|修[订改正]|废止|失效|[原旧]《|原条例/,
    replace: (cited) => cited.replace('492', '711'),
    message: {
      zh: '国务院令第492号是2007年的条例；现行条例是国务院令第711号，自2019年5月15日起施行。',
      en: 'Order 492 promulgated the Regulations of 2007; those in force since 15 May 2019 are order 711.',
    },
  },
  {
    since: 2019,
    trace: /[国國][务務]院\s{0,2}令?\s{0,2}第?\s{0,2}(?!711)[\d０-９]{2}/g,
    cited:
      /(?<=政府信息公开条例》[(](?:中华人民共和国)?国务院(?:令?第|令)?)(?!(?:711|492)(?!\d))\d{2,4}(?=号)/g,
    unless: /修[订改正]|废止|失效|[原旧]《|原条例/,
    replace: () => '711',
    message: {
      zh: '现行《中华人民共和国政府信息公开条例》是国务院令第711号，这里的令号不对。',
      en: 'The Regulations in force are order 711 of the State Council; this is another number.',
    },
  },
  {
    since: 2019,
    trace: /2008\s?年\s?5\s?月\s?1\s?日/g,
    cited: /(?<=[据照按][^，。；]{0,12})2008年5月1日(?=起?正?式?[施实]行?[行施]?的)/g,
    unless: /711|修[订改正]|废止|失效|[原旧]《|原条例/,
    replace: () => '2019年5月15日',
    message: {
      zh: '2008年5月1日施行的是2007年的条例；现行条例（国务院令第711号）自2019年5月15日起施行。',
      en: 'In force since 1 May 2008 were the Regulations of 2007; those of now (order 711) are since 15 May 2019.',
    },
  },
  {
    since: 2019,
    trace: /第\s{0,2}(?:三十[一二]|3[12])\s{0,2}[条條]/g,
    cited:
      /(?:信息公开条例》?|《条例》|(?<=[据照按依])条例)(?:[(][^()]{0,20}[)])?第(?:三十[一二]|3[12])条(?:[、和及与第]{1,2}(?:三十[一二]|3[12])条)?/g,
    unless: /申请|补正|第三方|征求|修订|原条例|^(?:(?!年度报告|年报).)*$/,
    replace: (cited) =>
      cited
        .replace('三十一条', '四十九条')
        .replace('三十二条', '五十条')
        .replace('31条', '49条')
        .replace('32条', '50条')
        // Sentences are read in half width.
        .replace('(', '（')
        .replace(')', '）'),
    message: {
      zh: '年度报告的公布期限和内容，2007年条例在第三十一、三十二条，现行条例在第四十九、五十条。',
      en: 'The duty to report stood in articles 31 and 32 in 2007; in the Regulations in force it is articles 49 and 50.',
    },
  },
];
