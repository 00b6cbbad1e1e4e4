import type { Localised } from '../text/localised';
import type { ArticleReference } from './statute';

/**
 * What the placing of a case in a category rests on: an article says so (`statute`), it follows from the wording or the
 * arithmetic of the form (`form`), or organs commonly do it so (`practice`).
 */
export type CategoryBasis = 'statute' | 'form' | 'practice';

/**
 * One row or column of the report's tables, explained. The explanations are our own plain words, never official
 * wording; the law itself is quoted through `articles`.
 */
export interface Category {
  /** The id of the row, column or group label in the official forms. */
  readonly id: string;
  /** The label as the newest form prints it, with its numbering; the English is a translation. */
  readonly label: Localised;
  /** What belongs here. */
  readonly belongs: Localised;
  /** What is often put here though it belongs elsewhere, or elsewhere though it belongs here; one mistake each. */
  readonly misfiled: readonly Localised[];
  /** What the decision obliges the organ to do. */
  readonly duty?: Localised;
  readonly basis: CategoryBasis;
  /** The articles to show, the most telling first. Empty where no article speaks of the category. */
  readonly articles: readonly ArticleReference[];
}
