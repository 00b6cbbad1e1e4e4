import { corpus } from '../../real-reports';

/** A table as web pages have them: `cells` rows apart, of cells parted by commas. */
function table(...rows: readonly string[]): string {
  const row = (cells: string) =>
    `<tr>${cells
      .split(',')
      .map((cell) => `<td>${cell}</td>`)
      .join('')}</tr>\n`;
  return `<table border="1">\n${rows.map(row).join('')}</table>`;
}

const proactive = table(
  '信息内容,本年制发件数,本年废止件数,现行有效件数',
  '规章,3,0,12',
  '行政规范性文件,4,1,30',
);
const penalties = table('信息内容,本年处理决定数量', '行政处罚,17', '行政强制,&nbsp;2&nbsp;');
const fees = table('信息内容,<b>本年收费金额（单位：万元）</b>', '行政事业性收费,<p>316</p><p>441</p>');
const applications = table(
  '一、本年新收政府信息公开申请数量,3,0,0,0,0,0,3',
  '（一）予以公开,1,0,0,0,0,0,1',
  '（七）总计,3,0,0,0,0,0,3',
);

const heading = (text: string) => `<p><strong>${text}</strong></p>\n`;
const two = heading('二、主动公开政府信息情况');
const three = heading('三、收到和处理政府信息公开申请情况');

/**
 * Web pages with several tables: mark-up as it is found, and such as makes it hard to tell where a table begins and
 * ends.
 */
const pages: readonly string[] = [
  `${two}${proactive}\n${penalties}\n${fees}\n${three}${applications}\n<p>说明</p>`,
  `${two}${proactive}${penalties}${fees}${three}${applications}`.replaceAll('\n', ''),
  `${two}${proactive}${penalties}${fees}`.toUpperCase().replaceAll('\n', '\r\n'),
  `${two}${proactive}${penalties}${fees}`.replaceAll(/<\/t[dr]>/g, '').replaceAll('\n', '\r'),
  `<div><center><b>${two}${proactive}<hr></center><p>附：${penalties}</div></b><ul><li>${fees}<li>${applications}`,
  `<table><tr><td>${proactive}</td><td>${penalties}</td></tr></table>\n<TABLE><TR><TD>${fees}${applications}</TABLE>`,
  `${proactive}<!-- ${penalties} -->${fees}<!-- </table> --><!--><table>-->${applications}`,
  `${proactive}<script>document.write("<table><tr><td>9")</script>${penalties}<style></table></style>${fees}`,
  `${proactive}<textarea><table></textarea>${penalties}<title><table></title>${fees}<xmp></table></xmp>${applications}`,
  `${proactive}<a title="<table>" href='</table>'>表</a>${penalties}<td title="</table>">${fees}`,
  `${proactive}<select><option>一<option>二</select>${penalties}<form><input></form>${fees}${applications}`,
  `${proactive}<svg><desc>${penalties}</svg><math><mtext>${fees}</math><template>${applications}</template>`,
  `<tr><td>行政处罚<td>3</tr>${proactive}<tr><td>行政强制<td>2</tr>${penalties}`,
  `${proactive}</table>${penalties}<table><table>${fees}<table>${applications}`,
  `${proactive}<table><caption>${penalties}</caption><colgroup><col></colgroup>${fees}`,
  `${proactive}<table>脚注<b><tr><td>1<b>2</td>注</tr></table>${penalties}</b>${fees}`,
  `${proactive}\u0000<table\u0000><tr><td>\u0000</td></tr></table>${penalties}<table/>${fees}<tablex>${applications}`,
  `${proactive}<plaintext>${penalties}`,
];

/** Web pages with tables: invented ones, and the real ones that are there. */
export function htmlDocuments(): readonly string[] {
  return [...pages, ...corpus.map(({ text }) => text).filter((text) => /<table/i.test(text))];
}
