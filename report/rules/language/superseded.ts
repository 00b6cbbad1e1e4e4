import type { Localised } from '../../text/localised';

/** A document, or an article of one, that reports from some year on should not rest on: replaced, or none at all. */
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

/** What reports go on citing after it was replaced. */
export const superseded: readonly Superseded[] = [
  {
    since: 2021,
    trace: /60[ \n\u3000]{0,2}[号號]|年度[报報]告有[关關]事[项項]的通知/g,
    cited:
      /(?:《国务院办公厅[^《》]{0,14}关于政府信息公开工作年度报告有关事项的通知》)(?:[(]国办公开办函[〔[(【]2019[〕\])】]60号[)])?|国办公开办函[〔[(【]2019[〕\])】]60号/g,
    unlessReport:
      /公[开開][办辦]函[〔［[(（【]\s{0,2}2021\s{0,2}[〕］\])）】]\s{0,2}30|公[开開]工作年度[报報]告格式[》〉]/,
    replace: (cited) => (cited.startsWith('《') ? FORMAT_OF_2021 : '国办公开办函〔2021〕30号'),
    message: {
      zh: '国办公开办函〔2019〕60号规定的是2019、2020年度的试行格式；自2021年度起，格式由国办公开办函〔2021〕30号规定。',
      en: '国办公开办函〔2019〕60号 gave the form for 2019 and 2020; since 2021 it is that of 国办公开办函〔2021〕30号.',
    },
  },
  {
    since: 2019,
    trace: /492/g,
    cited: /令第?492号|第492号令?/g,
    unless: /711|修[订改正]|废止|失效|[原旧]《|原条例/,
    replace: (cited) => cited.replace('492', '711'),
    message: {
      zh: '国务院令第492号是2007年的条例；现行条例是国务院令第711号，自2019年5月15日起施行。',
      en: 'Order 492 promulgated the Regulations of 2007; those in force since 15 May 2019 are order 711.',
    },
  },
  {
    since: 2019,
    trace: /令[ \u3000]?第?[ \u3000]?(?!711|492)\d{3}[ \u3000]?[号號]/g,
    cited: /(?<=信息公开条例》[(](?:中华人民共和国)?)国务院令第?(?!711|492)\d{3}号/g,
    replace: (cited) => cited.replace(/\d{3}/, '711'),
    message: {
      zh: '《中华人民共和国政府信息公开条例》是国务院令第711号，没有别的令号。',
      en: 'The Regulations on Open Government Information are order 711 of the State Council, and no other.',
    },
  },
  {
    since: 2019,
    trace: /第三十[一二][条條]/g,
    cited: /信息公开条例》?第三十[一二]条|《条例》第三十[一二]条/g,
    unless: /申请|补正|第三方|征求|修订|原条例|^(?:(?!年度报告|年报).)*$/,
    replace: (cited) => cited.replace('第三十一条', '第四十九条').replace('第三十二条', '第五十条'),
    message: {
      zh: '年度报告的公布期限和内容，2007年条例在第三十一、三十二条，现行条例在第四十九、五十条。',
      en: 'The duty to report stood in articles 31 and 32 in 2007; in the Regulations in force it is articles 49 and 50.',
    },
  },
];
