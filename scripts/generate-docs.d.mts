/**
 * Every file that is made from the rules, as it should be now, by its path from the project's folder. Nothing is
 * written.
 */
export function generatedFiles(): Promise<Map<string, string>>;

/** The pages of rules on disk, as paths from the project's folder with `/` between their parts. */
export function pagesOnDisk(): string[];
