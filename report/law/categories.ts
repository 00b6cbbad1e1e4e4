import { applicants } from './categories/applicants';
import { applicationFlow } from './categories/application-flow';
import { caseBlocks, caseOutcomes } from './categories/cases';
import { disclosures } from './categories/disclosed';
import { nonProcessing } from './categories/not-processed';
import { otherHandling } from './categories/otherwise-handled';
import { proactiveRows } from './categories/proactive';
import { refusals } from './categories/refused';
import { unavailabilities } from './categories/unavailable';
import type { Category } from './category';

/**
 * Rows and columns are explained apart, because `total` and `other` name one thing in a row and another in a column.
 */
export type CategoryAxis = 'application-row' | 'application-column' | 'proactive-row' | 'case-column';

/** Every explained row and column, by axis; group labels such as （三）不予公开 stand among the rows they head. */
export const categories: Readonly<Record<CategoryAxis, readonly Category[]>> = {
  'application-row': [
    ...applicationFlow,
    ...disclosures,
    ...refusals,
    ...unavailabilities,
    ...nonProcessing,
    ...otherHandling,
  ],
  'application-column': applicants,
  'proactive-row': proactiveRows,
  'case-column': [...caseBlocks, ...caseOutcomes],
};

/** The explanation of a row, column or group by its id in the official forms; undefined when there is none. */
export function categoryOf(axis: CategoryAxis, id: string): Category | undefined {
  return categories[axis].find((category) => category.id === id);
}

/**
 * The explanations of a column of table four, whose ids join block and outcome: `review/upheld` gives those of
 * `review` and of `upheld`. Empty for an unknown id.
 */
export function caseColumnCategories(columnId: string): readonly Category[] {
  return columnId
    .split('/')
    .map((part) => categoryOf('case-column', part))
    .filter((category) => category !== undefined);
}
