import { findCategories } from '../../report';
import type { Language } from '../language';
import { categoryParts } from './hover';

/** The request for what a category of the tables means, by its name. */
export const explainCategoryMethod = 'gouji/explainCategory';

/** What a client asks. */
export interface ExplainCategoryParams {
  /** An official label, or a part of one. */
  readonly name: string;
}

/** The answer: Markdown. */
export interface ExplainCategoryResult {
  /** What belongs there, what is often misfiled, and the articles word for word. */
  readonly markdown: string;
}

/** The explanation of every category that the name may mean, or `null` where it means none. */
export function explainCategory(
  { name }: ExplainCategoryParams,
  language: Language,
): ExplainCategoryResult | null {
  const found = findCategories(name);
  if (found.length === 0) return null;
  const explained = found.map((category) => categoryParts(category, language).join('\n\n'));
  return { markdown: explained.join('\n\n---\n\n') };
}
