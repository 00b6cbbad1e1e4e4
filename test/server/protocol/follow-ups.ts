import * as z from 'zod';
import type { Asked } from './shapes/asked';
import { resolvedAction } from './shapes/judgements';
import * as own from './shapes/own';
import type { FollowUp } from './steps';

/** A client follows so many answers of a list; the others are like them. */
const MOST = 3;

/** The text of a document that the server makes. */
function content(uri: string, shape = own.madeText): FollowUp {
  const scheme = uri.slice(0, uri.indexOf(':'));
  return {
    exercises: [`workspace.textDocumentContent.schemes=${scheme}`],
    method: 'workspace/textDocumentContent',
    params: () => ({ uri }),
    shape,
  };
}

const links = z.array(z.object({ target: z.string() }));

/** The articles that links lead to. */
export function articlesOf(answer: unknown): readonly FollowUp[] {
  return firstOf(links, answer).map(({ target }) => content(target));
}

const lenses = z.array(z.object({ command: z.object({ arguments: z.tuple([z.string(), z.int()]) }) }));

/** The calculation sheets of the tables that lenses stand above. */
export function sheetsOf(answer: unknown): readonly FollowUp[] {
  return firstOf(lenses, answer).flatMap(({ command }) => {
    const [uri, index] = command.arguments;
    const address = `gouji-sheet:/${index}/table.md?`;
    const once = encodeURIComponent(uri);
    // VS Code encodes what is encoded already.
    return [once, encodeURIComponent(once)].map((query) => content(address + query, own.sheet));
  });
}

const diagnostics = z.object({
  items: z.array(z.object({ codeDescription: z.optional(z.object({ href: z.string() })) })),
});

/** The pages about the rules that diagnostics are of. */
export function rulePagesOf(answer: unknown): readonly FollowUp[] {
  const { data } = diagnostics.safeParse(answer);
  const pages = data?.items.flatMap(({ codeDescription }) => codeDescription?.href ?? []) ?? [];
  return pages.slice(0, MOST).map((page) => content(page));
}

const actions = z.array(
  z.looseObject({
    data: z.optional(z.unknown()),
    edit: z.optional(z.unknown()),
    command: z.optional(
      z.object({ command: z.string(), arguments: z.tuple([z.record(z.string(), z.unknown())]) }),
    ),
  }),
);

/** What becomes of actions when they are chosen: those without an edit are resolved, and findings dismissed. */
export function chosenOf(answer: unknown, { isCapable }: Asked): readonly FollowUp[] {
  return firstOf(actions, answer).flatMap((action): FollowUp[] => {
    const { edit, command } = action;
    if (command?.command === 'gouji.dismissFinding') {
      const [given] = command.arguments;
      return ['comment', 'baseline'].map((where) => ({
        exercises: [],
        method: 'gouji/dismiss',
        params: () => ({ ...given, reason: '已核实', where }),
        shape: own.dismissal,
      }));
    }
    if (edit !== undefined || command !== undefined || !isCapable) return [];
    return [
      {
        exercises: ['codeActionProvider.resolveProvider'],
        method: 'codeAction/resolve',
        params: () => action,
        shape: resolvedAction,
      },
    ];
  });
}

function firstOf<Item>(schema: z.ZodType<readonly Item[]>, answer: unknown): readonly Item[] {
  return (schema.safeParse(answer).data ?? []).slice(0, MOST);
}
