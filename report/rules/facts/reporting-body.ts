import type { Breakdown, FiguresInProse, StatedFigure } from '../../model/figures';

/** Names as they are compared: 云岫市人民政府办公室 and 云岫市政府办 are the same. */
function canonical(name: string): string {
  return name.replace(/人民政府/g, '政府').replace(/办公[室厅]/g, '办');
}

/** As many characters at least must name a body: 办 alone may be any. */
const SHORTEST_NAME = 2;

/** A government is called like all that belongs to it, and like itself alone; only a township's is always both. */
const SEVERAL_BODIES = /(?<![镇乡])政府$/;

/** Whether a body that the prose names is the one that reports, by the end of its name. */
export function isReportingBody(named: string, body: string | undefined): boolean {
  const name = canonical(named);
  if (body === undefined || name.length < SHORTEST_NAME || SEVERAL_BODIES.test(name)) return false;
  return canonical(body).endsWith(name);
}

/**
 * The figures of a section once it is known who reports: what 区政府办公室 received is in doubt in a district's report,
 * since it is a part of it, and in no doubt in that office's own.
 */
export function ofReportingBody(read: FiguresInProse, body: string | undefined): FiguresInProse {
  const named = read.figures.filter(
    ({ certain, subject }) => !certain && subject !== undefined && isReportingBody(subject, body),
  );
  if (named.length === 0) return read;
  // Where the section says how many there were without naming anybody, the office had some of them.
  const told = new Set(read.figures.filter(({ certain }) => certain).map(({ scope }) => scope));
  const own = new Map(
    named
      .filter(({ scope }) => !told.has(scope))
      .map((figure): [StatedFigure, StatedFigure] => [figure, { ...figure, certain: true }]),
  );
  const settled = (figure: StatedFigure) => own.get(figure) ?? figure;
  const breakdowns = read.breakdowns.map(
    (breakdown): Breakdown => ({
      ...breakdown,
      total: breakdown.total && settled(breakdown.total),
      parts: breakdown.parts.map(settled),
    }),
  );
  return { ...read, figures: read.figures.map(settled), breakdowns };
}
