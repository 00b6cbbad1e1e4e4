import type { Report, Severity } from '../../report';
import type { Language } from '../commands';
import { severities } from '../exit-status';
import type { SeverityCounts, Tally } from '../tally';

/** The wording of the text output in one language. */
export interface Words {
  readonly severities: Readonly<Record<Severity, string>>;
  /** What is said of a report below its findings. */
  report(report: Report, findings: SeverityCounts): string;
  /** What is said of the whole run. */
  total(tally: Tally): string;
}

const chinese: Words = {
  severities: { error: '错误', warning: '警告', information: '信息', hint: '提示' },

  report({ title, year, form, relations }, findings) {
    const known = [
      year === undefined ? '年度不明' : `${year} 年`,
      form === undefined ? '格式不明' : FORMS_IN_CHINESE[form],
    ];
    return `${title || '（无标题）'}（${known.join('，')}）：${chineseRelations(relations)}；${chineseFindings(findings)}。`;
  },

  total({ files, withoutReport, unread, reports, relations, findings, dismissed }) {
    const sentences = [
      `读取 ${files} 个文件，共有年报 ${reports} 份${withoutReport > 0 ? `，其中 ${withoutReport} 个文件没有年报` : ''}。`,
      reports > 0 ? `${chineseRelations(relations)}；${chineseFindings(findings)}。` : '',
      dismissed > 0 ? `另有 ${dismissed} 处已写明理由，不再提示。` : '',
      unread > 0 ? `${unread} 处未能读取。` : '',
    ];
    return sentences.join('');
  },
};

const FORMS_IN_CHINESE: Readonly<Record<NonNullable<Report['form']>, string>> = {
  fujian: '福建统计表格式',
  '2014': '2014 年格式',
  '2019': '2019 年格式',
  '2021': '2021 年格式',
};

function chineseRelations({ holds, broken, unchecked }: Report['relations']): string {
  return `勾稽关系成立 ${holds}、不成立 ${broken}、未核 ${unchecked}`;
}

function chineseFindings(findings: SeverityCounts): string {
  const counts = countsAboveZero(findings).map(
    ([severity, count]) => `${chinese.severities[severity]} ${count}`,
  );
  return counts.length > 0 ? counts.join('、') : '没有发现问题';
}

const english: Words = {
  severities: { error: 'error', warning: 'warning', information: 'information', hint: 'hint' },

  report({ title, year, form, relations }, findings) {
    const known = [year ?? 'year unknown', form === undefined ? 'form unknown' : FORMS_IN_ENGLISH[form]];
    return `${title || '(untitled)'} (${known.join(', ')}): ${englishRelations(relations)}; ${englishFindings(findings)}.`;
  },

  total({ files, withoutReport, unread, reports, relations, findings, dismissed }) {
    const sentences = [
      `Files read: ${files}; reports in them: ${reports}; files without a report: ${withoutReport}.`,
      reports > 0 ? `Altogether ${englishRelations(relations)}; ${englishFindings(findings)}.` : '',
      dismissed > 0 ? `Dismissed with a reason: ${dismissed}.` : '',
      unread > 0 ? `Not readable: ${unread}.` : '',
    ];
    return sentences.filter((sentence) => sentence !== '').join(' ');
  },
};

const FORMS_IN_ENGLISH: Readonly<Record<NonNullable<Report['form']>, string>> = {
  fujian: 'Fujian form',
  '2014': 'form of 2014',
  '2019': 'form of 2019',
  '2021': 'form of 2021',
};

function englishRelations({ holds, broken, unchecked }: Report['relations']): string {
  return `relations that hold: ${holds}, are broken: ${broken}, are unchecked: ${unchecked}`;
}

function englishFindings(findings: SeverityCounts): string {
  const counts = countsAboveZero(findings).map(([severity, count]) => `${severity}: ${count}`);
  return counts.length > 0 ? counts.join(', ') : 'no findings';
}

function countsAboveZero(findings: SeverityCounts): [Severity, number][] {
  return severities
    .map((severity): [Severity, number] => [severity, findings[severity]])
    .filter(([, count]) => count > 0);
}

/** The wording of the text output. */
export const words: Readonly<Record<Language, Words>> = { zh: chinese, en: english };
