import { type Attack, attacksOn, attackText, isUnbounded } from './attacks';
import { Machine, TooManySteps } from './machine';
import { type Expression, parseExpression } from './syntax';

/** A repeated text; twice as many repetitions may take twice the steps. */
const REPETITIONS = 300;

/** Below this the steps before and behind what is repeated weigh too much to tell a growth. */
const FEWEST_STEPS = 5_000;

/** Twice the text takes twice the steps; four times would be the square. */
const MOST_GROWTH = 2.5;

/** An expression that takes more than this for one text has shown that it is slow. */
const MOST_STEPS = 5_000_000;

/** A text for which an expression takes more time than in proportion to its length. */
export interface Slowness extends Attack {
  /** The steps for so many repetitions, and for twice as many; `undefined` when they were too many to count. */
  readonly steps: readonly (number | undefined)[];
}

/** The first text found on which an expression is slow, or `undefined`. */
export function slownessOf(source: string, flags: string): Slowness | undefined {
  const expression = parseExpression(source, flags);
  if (!isUnbounded(expression)) return undefined;
  const machine = new Machine(expression, flags);
  const repetitions = REPETITIONS + 2 * largestBound(expression);
  for (const attack of attacksOn(expression, source)) {
    const steps = [repetitions, 2 * repetitions].map((times) => count(machine, attackText(attack, times)));
    const [once, twice] = steps;
    const grows =
      once === undefined || twice === undefined || twice > MOST_GROWTH * Math.max(once, FEWEST_STEPS);
    if (grows) return { ...attack, steps };
  }
  return undefined;
}

function count(machine: Machine, text: string): number | undefined {
  try {
    return machine.search(text, MOST_STEPS).steps;
  } catch (error) {
    if (error instanceof TooManySteps) return undefined;
    throw error;
  }
}

/** The highest number that bounds a repetition: a text must be longer for the bound to show. */
function largestBound(expression: Expression): number {
  if (expression.kind === 'sequence') return Math.max(0, ...expression.parts.map(largestBound));
  if (expression.kind === 'choice') return Math.max(0, ...expression.options.map(largestBound));
  if (expression.kind === 'look') return largestBound(expression.part);
  if (expression.kind !== 'repeat') return 0;
  const own = Number.isFinite(expression.most) ? expression.most : expression.least;
  return Math.max(own, largestBound(expression.part));
}
