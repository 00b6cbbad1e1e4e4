import fs from 'node:fs';
import path from 'node:path';
import {
  type Configuration,
  type ConfigurationProblem,
  configurationFileName,
  defaultConfiguration,
  readConfigurationFile,
  resolveConfiguration,
  rules,
} from '../report';
import type { ConfigurationChoice } from './configuration-options';
import { type FileProblem, readProblemOf } from './read/problem';

/** Something wrong with a configuration file: its name to show, the place in it where there is one, and what it is. */
export interface ConfigurationComplaint {
  readonly name: string;
  /** Line and column, both counted from 1, columns in UTF-16 code units. */
  readonly place: { readonly line: number; readonly column: number } | undefined;
  readonly problem: FileProblem;
}

/**
 * Knows the configuration of each file. Every configuration file is read once, and what is wrong in it is told once.
 */
export class Configurations {
  readonly #choice: ConfigurationChoice;
  readonly #folder: string;
  readonly #ruleIds = rules.map((rule) => rule.id);
  /** By the folder they stand in, or above which they stand. */
  readonly #nearest = new Map<string, Configuration>();
  #complaints: ConfigurationComplaint[] = [];
  #chosen: Configuration | undefined;

  /** @param folder where relative paths start, and what the names of files are shown from; absolute */
  constructor(choice: ConfigurationChoice, folder: string) {
    this.#choice = choice;
    this.#folder = folder;
  }

  /**
   * Reads the file that the user has named, if any; answers what is wrong when it is not there or cannot be read, since
   * then nothing would be judged as the user wants.
   */
  readChosen(): ConfigurationComplaint | undefined {
    if (this.#choice.kind !== 'file') return undefined;
    const file = path.resolve(this.#folder, this.#choice.path);
    try {
      this.#chosen = this.#configurationIn(file, fs.readFileSync(file, 'utf8'));
      return undefined;
    } catch (error) {
      return { name: this.#choice.path, place: undefined, problem: readProblemOf(error) };
    }
  }

  /** The configuration of a file, by its absolute path. */
  of(file: string): Configuration {
    if (this.#choice.kind === 'nearest') return this.#nearestTo(path.dirname(file));
    return this.#chosen ?? defaultConfiguration;
  }

  /** What has been found wrong since this was last asked. */
  takeComplaints(): readonly ConfigurationComplaint[] {
    const complaints = this.#complaints;
    this.#complaints = [];
    return complaints;
  }

  #nearestTo(folder: string): Configuration {
    const known = this.#nearest.get(folder);
    if (known) return known;
    const above = path.dirname(folder);
    const configuration =
      this.#at(path.join(folder, configurationFileName)) ??
      (above === folder ? defaultConfiguration : this.#nearestTo(above));
    this.#nearest.set(folder, configuration);
    return configuration;
  }

  /** The configuration in a file; `undefined` where there is none. One that cannot be read says nothing. */
  #at(file: string): Configuration | undefined {
    try {
      if (!fs.statSync(file, { throwIfNoEntry: false })?.isFile()) return undefined;
      return this.#configurationIn(file, fs.readFileSync(file, 'utf8'));
    } catch (error) {
      this.#complaints.push({ name: this.#nameOf(file), place: undefined, problem: readProblemOf(error) });
      return defaultConfiguration;
    }
  }

  #configurationIn(file: string, text: string): Configuration {
    const { values, problems } = readConfigurationFile(text, this.#ruleIds);
    const name = this.#nameOf(file);
    this.#complaints.push(...problems.map((problem) => complaintOf(name, problem)));
    return resolveConfiguration([{ source: { kind: 'file', name }, values }]);
  }

  /** The path from where the user is, for files below; else the whole path. */
  #nameOf(file: string): string {
    const relative = path.relative(this.#folder, file);
    return relative.startsWith('..') || path.isAbsolute(relative) ? file : relative;
  }
}

function complaintOf(name: string, { range, message }: ConfigurationProblem): ConfigurationComplaint {
  const { line, character } = range.start;
  return { name, place: { line: line + 1, column: character + 1 }, problem: message };
}
