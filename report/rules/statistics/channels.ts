import { rowIndex, rowName } from '../../forms';
import { formatExact, isLess, sum } from '../../text/exact';
import { nationalStatisticsExample } from '../examples';
import { problemAt } from '../problem';
import type { Problem, TableRule } from '../rule';

/** The one column of counts. */
const COUNT = 0;

export const statisticsChannels: TableRule = {
  id: 'statistics/channels',
  catalogue: 'F14-CHANNELS',
  severity: 'hint',
  basis: 'labels',
  tables: ['statistics'],
  title: {
    zh: '统计表：公开渠道与主动公开总数',
    en: 'Statistics table: channels and items disclosed',
  },
  explanation: {
    zh: '2014 年统计表中，同一条信息通过几个渠道公开，总数只计一条，各渠道分别计：所以每个渠道不会多于总数，各渠道之和不会少于总数。格式原件未能逐字核对，只作提示。',
    en: 'In the table of 2014 an item disclosed through several channels counts once in all and once for each channel: no channel has more than there are in all, and together they have no fewer. The original form could not be compared word for word, so this is a hint.',
  },
  examples: {
    failing: nationalStatisticsExample({ disclosed: 120, 'channels/website': 90, 'channels/wechat': 12 }),
    passing: nationalStatisticsExample({ disclosed: 120, 'channels/website': 110, 'channels/wechat': 34 }),
  },
  check: ({ table, block, cells }) => {
    const all = cells.at({ row: rowIndex(table.form, 'disclosed'), column: COUNT });
    if (table.form.form !== '2014' || all?.value === undefined) return [];
    const limit = all.value;
    const channels = table.form.rows.flatMap((row, index) => {
      const cell = row.id.startsWith('channels/') ? cells.at({ row: index, column: COUNT }) : undefined;
      return cell?.value === undefined ? [] : [{ row, cell, value: cell.value }];
    });
    const problems: Problem[] = channels
      .filter(({ value }) => isLess(limit, value))
      .map(({ row, cell, value }) =>
        problemAt(block, cell.cell, {
          zh: `${rowName(row).zh} ${formatExact(value)}，多于主动公开政府信息数 ${formatExact(limit)}；同一信息只计一条，渠道数不会更多。`,
          en: `“${rowName(row).en}” is ${formatExact(value)}, more than ${formatExact(limit)} items disclosed in all.`,
        }),
      );
    const complete = table.form.rows.filter(({ id }) => id.startsWith('channels/')).length;
    const together = sum(channels.map(({ value }) => value));
    if (channels.length === complete && isLess(together, limit)) {
      problems.push(
        problemAt(block, all.cell, {
          zh: `各渠道合计 ${formatExact(together)}，少于主动公开政府信息数 ${formatExact(limit)}；每条信息至少有一个渠道。`,
          en: `The channels make ${formatExact(together)} together, fewer than ${formatExact(limit)} items disclosed; every item has at least one.`,
        }),
      );
    }
    return problems;
  },
};
