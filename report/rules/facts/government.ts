import type { ReportWords } from './report-facts';

/**
 * A street office (街道办事处) is an agency of a government, not a government; towns and townships have governments of
 * their own.
 */
const SENT_OUT = /街道|办事处|辦事處|管委会|管理委员会/;

/**
 * Whether a report is surely that of a government, and not of a department or of an office that a government has sent
 * out.
 */
export function isGovernment({ body, bodyType }: ReportWords): boolean {
  if (body !== undefined && SENT_OUT.test(body)) return false;
  if (bodyType === undefined) return body !== undefined && /政府$/.test(body);
  return bodyType !== 'ministry' && bodyType !== 'department';
}
