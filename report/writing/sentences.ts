import { formToWrite, type ReportForm } from '../forms/report-form';
import type { SectionNumber } from '../syntax/sections';
import type { Localised } from '../text/localised';
import { type Blank, blank, type Template, template } from './template';

/** What the notice says a report is made after. */
const bases: Readonly<Record<ReportForm, string>> = {
  '2019':
    '《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）',
  '2021': '《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）',
};

/** A sentence or paragraph that nearly every report has, in our words, with blanks for what is particular. */
export interface StockSentence {
  readonly id: string;
  /** What it is called, for finding it. */
  readonly name: Localised;
  /** The section it belongs in; 0 is before the first. */
  readonly section: SectionNumber | 0;
  readonly text: (year: number | Blank) => Template;
}

/** The stock sentences, in the order of a report. */
export const sentences: readonly StockSentence[] = [
  {
    id: 'lead',
    name: { zh: '开头：编制依据、统计期限、联系方式', en: 'lead: basis, period and contact' },
    section: 0,
    text: (year) =>
      template`本报告根据《中华人民共和国政府信息公开条例》（国务院令第711号）和${bases[formToWrite(typeof year === 'number' ? year : undefined)]}编制，由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项六个部分组成。所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。报告电子版可在${blank('网站名称')}（${blank('网址')}）查阅和下载。对报告有疑问的，请与${blank('联系机构')}联系（地址：${blank('地址')}，邮编：${blank('邮编')}，电话：${blank('电话')}，电子邮箱：${blank('邮箱')}）。`,
  },
  {
    id: 'disclosure',
    name: { zh: '（一）主动公开', en: 'overview: disclosure' },
    section: 1,
    text: () =>
      template`（一）主动公开。全年通过${blank('公开渠道')}主动公开政府信息${blank('条数')}条，其中${blank('分类和条数')}。`,
  },
  {
    id: 'applications',
    name: { zh: '（二）依申请公开', en: 'overview: applications' },
    section: 1,
    text: () =>
      template`（二）依申请公开。全年共收到政府信息公开申请${blank('新收件数')}件，上年结转${blank('上年结转件数')}件。全年办结${blank('办结件数')}件，其中予以公开${blank('件数')}件，部分公开${blank('件数')}件，不予公开${blank('件数')}件，无法提供${blank('件数')}件，不予处理${blank('件数')}件，其他处理${blank('件数')}件。结转下年度继续办理${blank('结转件数')}件。`,
  },
  {
    id: 'management',
    name: { zh: '（三）政府信息管理', en: 'overview: management of information' },
    section: 1,
    text: () =>
      template`（三）政府信息管理。全年制发行政规范性文件${blank('件数')}件，废止${blank('件数')}件，现行有效${blank('件数')}件。${blank('公开属性审查、文件集中公开等情况')}`,
  },
  {
    id: 'platforms',
    name: { zh: '（四）政府信息公开平台建设', en: 'overview: platforms' },
    section: 1,
    text: () => template`（四）政府信息公开平台建设。${blank('网站专栏、查阅点等建设和维护情况')}`,
  },
  {
    id: 'supervision',
    name: { zh: '（五）监督保障', en: 'overview: supervision' },
    section: 1,
    text: () => template`（五）监督保障。${blank('人员、培训情况，工作考核、社会评议和责任追究结果')}`,
  },
  {
    id: 'problems',
    name: { zh: '存在的主要问题', en: 'problems' },
    section: 5,
    text: () => template`存在的主要问题：一是${blank('问题')}；二是${blank('问题')}。`,
  },
  {
    id: 'improvements',
    name: { zh: '改进情况', en: 'improvements' },
    section: 5,
    text: () => template`改进情况：一是${blank('措施和结果')}；二是${blank('措施和结果')}。`,
  },
  {
    id: 'no-fee',
    name: { zh: '信息处理费：没有收取', en: 'fee: none was asked for' },
    section: 6,
    text: (year) =>
      template`按照《政府信息公开信息处理费管理办法》（国办函〔2020〕109号），${year}年没有发出收取信息处理费的通知，实际收取信息处理费0元。`,
  },
  {
    id: 'fee',
    name: { zh: '信息处理费：收取情况', en: 'fee: what was asked for and received' },
    section: 6,
    text: (year) =>
      template`按照《政府信息公开信息处理费管理办法》（国办函〔2020〕109号），${year}年共发出收取信息处理费的通知${blank('件数')}件，通知金额${blank('金额')}元，实际收取${blank('金额')}元。`,
  },
  {
    id: 'nothing-else',
    name: { zh: '没有其他需要报告的事项', en: 'nothing else to report' },
    section: 6,
    text: () => template`除上述情况外，没有其他需要报告的事项。`,
  },
];

/** The sentences that belong in a section, in their order; 0 is before the first. */
export function sentencesOf(section: SectionNumber | 0): readonly StockSentence[] {
  return sentences.filter((sentence) => sentence.section === section);
}
