import { familyOf } from '../../model/figures';
import { equal, isLess } from '../../text/exact';
import type { StatingSection } from '../facts/stated';
import { reportExample } from '../report-example';
import type { ReportRule } from '../rule';
import { isJudged, type Mismatch, problemOf } from './mismatch';
import { sumOf } from './wording';

/** Fewer channels than this may leave out others when they do not make up the total. */
const FEWEST_CHANNELS = 3;

export const proseChannels: ReportRule = {
  id: 'prose/channels',
  catalogue: 'N-CHANNEL',
  severity: 'warning',
  basis: 'labels',
  title: { zh: '各种申请渠道之和等于收到的件数', en: 'Channels add up to what was received' },
  explanation: {
    zh: '正文把收到的申请按当面、网络、信函、传真、电子邮件分列的，相加应等于收到的件数。列了三种以上而不相等的，或者相加超过总数的，提示；写明“等”“主要”的，只列一两种而不足总数的，不作判断。',
    en: 'Where the text says how applications came in (in person, online, by mail, by fax), the channels add up to what was received. Said when three or more are named and do not, or when any are too many; lists that name only some are not judged.',
  },
  get examples() {
    const list = (online: number) =>
      reportExample().replace(
        '全部按期',
        () => `其中当面申请1件，网络申请${online}件，信函申请1件，全部按期`,
      );
    return { failing: list(3), passing: list(2) };
  },
  checkReport: ({ stated }) =>
    stated.sections.flatMap((section) =>
      mismatchesIn(section).map((mismatch) => problemOf(section, mismatch)),
    ),
};

function mismatchesIn(section: StatingSection): readonly Mismatch[] {
  return section.breakdowns.flatMap((breakdown) => {
    const { kind, total, parts, extent } = breakdown;
    if (kind !== 'channels' || !total || extent === 'some') return [];
    if (familyOf(total.scope) !== 'applications' || !isJudged(breakdown, total)) return [];
    if (!parts.every(({ scope }) => familyOf(scope) === 'channels')) return [];
    const sum = sumOf(parts);
    if (equal(sum, total.value)) return [];
    const tooMany = isLess(total.value, sum);
    if (!tooMany && extent === 'unclear' && parts.length < FEWEST_CHANNELS) return [];
    // What was received may take in what was carried in, and its channels leave that out, or the other way round.
    const sums = section.linkOf(total)?.sums ?? [];
    if (sums.some(({ value }) => value !== undefined && equal(value, sum))) return [];
    return [{ breakdown, total, sum }];
  });
}
