import { describe, expect, it } from 'vitest';
import { ReportDocument } from '../../../report';
import { sampleReports } from '../sample-reports';
import { onOneLine, pageOf, pageStyles } from './page-styles';

/**
 * Pages that were cut off, wrongly nested, or have scripts that look like tables: what is whole in them is read as
 * ever, and nothing is made up.
 */

const [, clean = { text: '' }] = sampleReports();

function rulesOf(text: string): readonly string[] {
  return new ReportDocument(text).findings().map(({ rule }) => rule);
}

const unread = [
  '<script>write("<table><tr><td>1</td></tr>"); var a = "</p><p>一、总体情况</p>";</script>',
  '<!-- <table><tr><td>9</td></tr></table> 2023年收到申请999件。 -->',
  '<style>/* <table> 2023年收到申请3件。 */</style>',
];

describe.each(Object.entries(pageStyles))('a page that is damaged: %s', (_, style) => {
  const page = pageOf(clean.text, style);

  it.each(unread)('has nothing wrong for %s', (inserted) => {
    for (const text of [page, onOneLine(page)]) {
      let count = 0;
      const damaged = text.replace(/<p/gi, (tag) => (count++ % 5 === 0 ? inserted + tag : tag));
      expect(rulesOf(damaged)).toEqual([]);
    }
  });

  it('has nothing wrong where closing tags are missing', () => {
    for (const text of [page, onOneLine(page)])
      for (const every of [3, 7, 10]) {
        let count = 0;
        const damaged = text.replace(/<\/(?:p|div|td|tr|span|b|strong|section)>/g, (tag) =>
          count++ % every === 0 ? '' : tag,
        );
        expect(rulesOf(damaged)).toEqual([]);
      }
  });
});
