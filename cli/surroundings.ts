import type { Output } from './output';

/** What the program finds around it. */
export interface Surroundings {
  /** The folder that relative paths start from, as an absolute path. */
  readonly folder: string;
  readonly standardOutput: Output;
  readonly standardError: Output;
  /** Whether text on the standard output is coloured. */
  readonly colour: boolean;
  /** The file that this program is, for the threads that it starts; without one there are no others. */
  readonly program: string | undefined;
}
