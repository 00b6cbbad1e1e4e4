import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { OpenDocument } from './open-document';

/** An answer about a whole document, found in steps: between two of them it can be left, and begun anew. */
export type Work<Answer> = (document: OpenDocument) => Generator<unknown, Answer>;

/** Nobody who types notices that the server does something else for so long, in milliseconds. */
const LONGEST_SLICE = 5;

/**
 * Answers requests about whole documents, one after the other and each in short slices. In between, everything that has
 * arrived gets its turn: an edit first of all, and a request that nobody waits for any longer is dropped.
 */
export class Turns {
  readonly #find: (uri: string) => OpenDocument | undefined;
  #last: Promise<unknown> = Promise.resolve();

  /** @param find the document as it is, or `undefined` for one that is not open */
  constructor(find: (uri: string) => OpenDocument | undefined) {
    this.#find = find;
  }

  /**
   * The answer about a document as it is in the end, or `nothing` where it is not open. Work on a document that changes
   * is begun anew.
   *
   * @throws {ResponseError} when the request is cancelled
   */
  answer<Answer, Nothing>(
    uri: string,
    nothing: Nothing,
    token: CancellationToken,
    work: Work<Answer>,
  ): Promise<Answer | Nothing> {
    const answer = this.#last.then(() => this.#inSlices(uri, nothing, token, work));
    // Whoever comes next does not care how this one ends.
    this.#last = answer.catch(() => undefined);
    return answer;
  }

  async #inSlices<Answer, Nothing>(
    uri: string,
    nothing: Nothing,
    token: CancellationToken,
    work: Work<Answer>,
  ): Promise<Answer | Nothing> {
    let document: OpenDocument | undefined;
    let steps: Generator<unknown, Answer> | undefined;
    for (;;) {
      await nextTurn();
      if (token.isCancellationRequested)
        throw new ResponseError(LSPErrorCodes.RequestCancelled, '请求已取消。The request was cancelled.');
      const current = this.#find(uri);
      if (!current) return nothing;
      if (!steps || current !== document) steps = work(current);
      document = current;
      const end = performance.now() + LONGEST_SLICE;
      do {
        const step = steps.next();
        if (step.done) return step.value;
      } while (performance.now() < end);
    }
  }
}

/** When what has arrived by now has been read. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
