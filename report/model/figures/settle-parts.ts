import type { Mention } from './clauses';
import type { FoundBreakdown, Item } from './items';
import { familyOf, type Scope, type ScopeFamily } from './scope';
import { notUnderstood, type Understanding } from './understanding';

/** A figure with what its own words say. */
export interface KnownFigure {
  readonly mention: Mention;
  readonly understanding: Understanding;
}

/**
 * What figures mean once it is known which are parts of which: the part of what was received, concluded or disclosed is
 * no longer the whole of it, and the outcome of cases belongs to the cases that it is listed under.
 */
export function settleParts(
  figures: readonly KnownFigure[],
  breakdowns: readonly FoundBreakdown[],
  heads: () => readonly Item[],
): readonly Understanding[] {
  const settled = figures.map(({ understanding }) => understanding);
  if (breakdowns.length === 0) return settled;
  for (const { total, parts } of breakdowns) {
    const whole =
      total === undefined ? undefined : total >= 0 ? settled[total]?.scope : heads()[-1 - total]?.scope;
    const family = familyOf(settled[parts[0] ?? -1]?.scope ?? 'unknown');
    for (const index of parts) {
      const figure = figures[index];
      const own = settled[index];
      if (figure && own) settled[index] = settlePart(own, figure.mention, whole, total !== undefined);
    }
    if (family === 'channels' && isApplications(whole)) makeCertain(settled, parts, family);
    if (family === 'outcomes' && isCases(whole) && parts.length > 1) makeCertain(settled, parts, family);
  }
  return settled;
}

function isApplications(scope: Scope | undefined): boolean {
  return scope !== undefined && familyOf(scope) === 'applications';
}

function isCases(scope: Scope | undefined): boolean {
  return scope === 'review' || scope === 'litigation';
}

/**
 * Beside each other, and under what was received, 网站 and 邮件 are channels without doubt; under a number of cases,
 * 维持 and 纠正 are their outcomes.
 */
function makeCertain(settled: Understanding[], parts: readonly number[], family: ScopeFamily): void {
  for (const index of parts) {
    const own = settled[index];
    if (own && familyOf(own.scope) === family) settled[index] = { ...own, certain: true };
  }
}

const ON_TIME = /按时|按期|如期|法定期限|规定期限|规定时限/;
const EXTENDED = /延期|延长/;

function settlePart(
  own: Understanding,
  { before, after }: Mention,
  whole: Scope | undefined,
  hasTotal: boolean,
): Understanding {
  switch (familyOf(own.scope)) {
    case 'unknown':
    case 'applications':
      if (!hasTotal || before.includes('新收')) return own;
      return { ...timeliness(before + after, whole), certain: false };
    case 'disclosure':
      return whole !== undefined && familyOf(whole) === 'disclosure' ? notUnderstood : own;
    case 'documents':
      return hasTotal ? notUnderstood : own;
    case 'cases':
      if (!hasTotal || whole === 'reviews-and-litigation') return own;
      if (whole === 'litigation' && own.scope.startsWith('litigation/')) return own;
      return notUnderstood;
    case 'fees':
      return hasTotal ? notUnderstood : own;
    case 'outcomes':
      return settleOutcome(own, whole);
    default:
      return own;
  }
}

function timeliness(words: string, whole: Scope | undefined): Understanding {
  if (!isApplications(whole)) return notUnderstood;
  if (EXTENDED.test(words)) return { scope: 'timely/extended', certain: false };
  return { scope: ON_TIME.test(words) ? 'timely/on-time' : 'unknown', certain: false };
}

function settleOutcome(own: Understanding, whole: Scope | undefined): Understanding {
  const outcome = /^outcome\/(upheld|corrected|other|pending)$/.exec(own.scope)?.[1];
  if (whole !== 'review' && whole !== 'litigation') return own;
  switch (outcome) {
    case 'upheld':
    case 'corrected':
    case 'other':
    case 'pending':
      return { ...own, scope: `${whole}/${outcome}` };
    default:
      return own;
  }
}
