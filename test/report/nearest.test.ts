import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LineMap, ReportDocument } from '../../report';
import { sampleReports } from './sample-reports';

test.each([
  ...sampleReports(),
  { name: 'nothing', text: '' },
  { name: 'line ends of all kinds', text: '一、\r\n\r二、总体情况\n\n' },
])('the nearest position in $name is that of the whole text', ({ text }) => {
  const document = new ReportDocument(text);
  const lines = new LineMap(text);
  const number = fc.oneof(fc.nat(lines.lineCount + 1), fc.nat(), fc.constant(2 ** 31 - 1));
  const property = fc.property(number, number, (line, character) => {
    expect(document.nearest({ line, character })).toEqual(lines.position(lines.offset({ line, character })));
  });
  fc.assert(property);
});
