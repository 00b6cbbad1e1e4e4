import type { Scope } from './scope';

/** What the words around a number were understood to say. */
export interface Understanding {
  readonly scope: Scope;
  readonly certain: boolean;
  /** Set where 其他 may be the group of that name, or all the rest. */
  readonly rest?: true;
  /**
   * The body that is said to have done it, where nothing else leaves a doubt: 分局 is no part of the body if it is what
   * reports.
   */
  readonly subject?: string;
  /**
   * Set where only some of what the tables count may be meant, 按时办结: then more than they have is wrong, and less is
   * not.
   */
  readonly some?: true;
  /** The year of the report that the figure belongs to, where its own words name one: 含2019年结转 belongs to 2020. */
  readonly year?: number;
  /** Set where a verb has an object that is not understood: what follows without a subject is about that object. */
  readonly otherObject?: true;
}

/** What was not understood. */
export const notUnderstood: Understanding = { scope: 'unknown', certain: false };
