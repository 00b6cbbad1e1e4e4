import type { ReportFacts } from './report-facts';

/** Names of regions, whose reports are those of their governments: 福州市长乐区, 云岫县. */
const REGION = /(?:省|自治区|自治州|市|县|區|区|旗|盟|镇|鎮|乡|鄉|縣)$/;

/** Whether a report is surely that of a government, and not of a department or of an office sent out by a government. */
export function isGovernment({ body }: ReportFacts): boolean {
  if (body === undefined) return false;
  return (
    /政府$/.test(body) ||
    (REGION.test(body) && body.length > 2 && !/(?:公司|开发区|园区|新区|高新区|示范区|管理区)$/.test(body))
  );
}
