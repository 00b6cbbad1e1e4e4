import * as z from 'zod';
import { type Asked, inWords, type Shape, unless } from './asked';
import { edits } from './edits';
import { diagnostics } from './judgements';
import { rangeFaults, touches } from './places';

/** A shape that a schema describes, and what else must hold. */
function by<Answer>(
  schema: z.ZodType<Answer>,
  faultsOf: (answer: Answer, asked: Asked) => readonly string[] = () => [],
): Shape {
  return (answer, asked) => {
    const { data } = schema.safeParse(answer);
    return data === undefined ? [`of another shape: ${inWords(answer)}`] : faultsOf(data, asked);
  };
}

const count = z.int().min(0);
const position = z.object({ line: count, character: count });
const range = z.object({ start: position, end: position });
const said = z.string().min(1);

/** A table, which reaches the position that was asked about. */
export const tableAt = by(z.strictObject({ index: count, range }), ({ range: place }, asked) => [
  ...rangeFaults(place, asked),
  ...unless(touches(asked.position, place), 'a table elsewhere'),
]);

export const page = by(z.strictObject({ markdown: said }));
/** The text of a document that the server makes, from an address that it gave itself. */
export const madeText = by(z.strictObject({ text: said }));

/** The sheet of a table that is there. */
export const sheet = by(z.strictObject({ text: said }), ({ text }) =>
  unless(/\d+ 条成立/.test(text), `no sheet: ${inWords(text)}`),
);

export const plainText = by(z.strictObject({ text: z.string() }));
export const identity = by(z.strictObject({ body: z.nullable(said), year: z.nullable(z.int()) }));

/** Edits with the version of the document, or why there are none. */
export const written = by(
  z.union([
    z.strictObject({ version: count, edits: z.array(z.unknown()) }),
    z.strictObject({ refused: said }),
  ]),
  (answer, asked) =>
    'edits' in answer
      ? [
          ...unless(answer.version === asked.version, 'edits of another version'),
          ...edits(answer.edits, asked),
        ]
      : [],
);

/** Edits with the version of the document, or the text to be pasted. */
export const pasted = by(
  z.union([
    z.strictObject({ version: count, edits: z.array(z.unknown()) }),
    z.strictObject({ text: z.string() }),
  ]),
  (answer, asked) =>
    'edits' in answer
      ? [
          ...unless(answer.version === asked.version, 'edits of another version'),
          ...edits(answer.edits, asked),
        ]
      : [],
);

export const insertables = by(z.array(z.strictObject({ id: said, name: said })));

export const newReport = by(
  z.strictObject({ text: said, carriedIn: z.nullable(said), note: z.nullable(said) }),
);

export const checkedFiles = by(
  z.strictObject({
    files: z.array(z.strictObject({ uri: said, reports: count, diagnostics: z.array(z.unknown()) })),
  }),
  ({ files }, asked) => files.flatMap((file) => diagnostics(file.diagnostics, asked)),
);

/** What became of a dismissal. */
export const dismissal = by(z.strictObject({ problem: z.nullable(said), save: z.nullable(said) }));

/** How the reports of a document stand. */
export const status = by(
  z.strictObject({
    uri: said,
    version: count,
    reports: z.array(
      z.strictObject({
        form: z.nullable(said),
        year: z.nullable(z.int()),
        body: z.nullable(said),
        holds: count,
        broken: count,
        unchecked: count,
      }),
    ),
    count,
    holds: count,
    broken: count,
    unchecked: count,
    configuredBy: z.array(z.enum(['settings', 'file'])),
    left: count,
    unread: count,
  }),
  ({ uri, version, count: all, reports }, asked) => [
    ...unless(uri === asked.uri && version === asked.version, `of ${uri} in version ${version}`),
    ...unless(reports.length <= all, 'more reports than there are'),
  ],
);
