import type { Localised } from '../report';

/** An option of a command. The command line is read by this table, and `--help` is printed from it. */
export interface OptionDefinition {
  /** Its long name without the dashes. */
  readonly name: string;
  /** Its one-letter name, where it has one. */
  readonly short?: string;
  /** The values it may have, the default first. */
  readonly choices?: readonly string[];
  /**
   * What its value is called in the help, where any may be given. An option without choices and without this is a
   * switch.
   */
  readonly value?: string;
  readonly description: Localised;
}
