import type { StatedFigure } from '../../model/figures';
import type { StatedInReport, StatingSection } from '../facts/stated';

/** A body that does something with applications: 县自然资源局共收到. */
const ACTING =
  /([\u4e00-\u9fff]{1,14}(?:局|委|厅|署|院|镇|乡|街道|办事处|委员会|中心|站))[^，。；、]{0,6}(?:收到|新收|接到|接收|受理|收办|办理|办结|答复|处理|被|发生|结转)/;

/** 全局, 我局, 本局, 各局, and the like: the reporting body itself, or all that belongs to it. */
const OWN = /[全我本该各]/;

/** As many characters at the end of two names tell whether they are of the same body: 公安局 is 云岫市公安局. */
const TELLING = 3;

/**
 * Whether a figure speaks of another body than the one that reports, as a government's report does where it names its
 * departments. Where it is not known who reports, a body that is named is taken for it.
 */
export function isOfAnotherBody(
  figure: StatedFigure,
  { placed }: StatingSection,
  { body }: StatedInReport,
): boolean {
  if (body === undefined) return false;
  const clause = placed.section.text.slice(figure.clause.start, figure.span.end).replace(/[\s\u3000]+/g, '');
  const name = ACTING.exec(clause)?.[1];
  return name !== undefined && !OWN.test(name) && !isOf(name, body);
}

/**
 * Whether a name is that of a body, in full or cut short: 公安局, 城管局 for 城市管理局, 澄砚街道 for 澄砚街道办事处.
 */
function isOf(name: string, body: string): boolean {
  const [short, full] = [name, body].map((one) => one.replace(/(?<=街道)办事处$/, ''));
  if (short === undefined || full === undefined) return false;
  let found = 0;
  for (const character of short.slice(-TELLING)) {
    found = full.indexOf(character, found) + 1;
    if (found === 0) return false;
  }
  return full.endsWith(short.slice(-1));
}
