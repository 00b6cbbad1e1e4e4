import { sectionOf } from '../../syntax/sections';
import { foldText } from '../../text/fold';

/** Whatever is said around them, reviews and litigation are the fourth part. */
const DISPUTES = /^(?:行政)?复议(?:行政)?诉讼$/;
const AROUND_DISPUTES =
  /政府信息公开|政务公开|信息公开|依申请公开|申请|提起|引发|发生|工作|案件|情况|[因被的和及与或、,，]/g;

/**
 * What of a name tells it from others, without regard to the order of its words: leads write 依申请公开政府信息情况
 * where the heading is 政府信息依申请公开办理情况. The forms that official texts themselves use of the fourth and the
 * fifth name count as one.
 */
export function comparableName(name: string): string {
  const official = sectionOf(name);
  if (official === 4 || official === 5) return String(official);
  const folded = foldText(name);
  if (folded.includes('复议') && DISPUTES.test(folded.replace(AROUND_DISPUTES, ''))) return '4';
  const words = folded
    .replace(/^其他事项$/, '其他需报告事项')
    .replace(/^.{1,30}(?=总体情况$)/, '')
    .replace(/需要/g, '需')
    .replace(/^(?:政府)?信息公开(?:工作)?(?=存在|收费|费用)/, '')
    .replace(/^(?:行政机关|本机关)/, '')
    .replace(/办理|工作|情况|政府|的|和|及|与/g, '');
  return [...words].sort().join('');
}
