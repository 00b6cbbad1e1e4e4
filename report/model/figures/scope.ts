/** What a figure in prose counts, as far as its words say so with certainty. */
export type Scope =
  /** 收到、新收、受理: applications that came in. */
  | 'received'
  /** 收办、办理、处理: applications that were worked on, those carried in among them or not. */
  | 'handled'
  /** 办结: applications that were concluded. */
  | 'concluded'
  /** 答复: applications that were answered. */
  | 'answered'
  | 'carried-in'
  | 'carried-out'
  | ResultScope
  | ApplicantScope
  | ChannelScope
  /** 按时办结、延期办结. */
  | 'timely/on-time'
  | 'timely/extended'
  | CaseScope
  | OutcomeScope
  | FeeScope
  | DocumentScope
  /** 主动公开政府信息 N 条, whichever way it was disclosed. */
  | 'disclosed'
  /** 通过网站公开 N 条. */
  | 'disclosed/website'
  /** Not understood with certainty; never compared with anything. */
  | 'unknown';

/** The groups of results of table three, and words that narratives use beside them. */
export type ResultScope =
  | 'granted'
  /** 属于已主动公开: one part of 予以公开, which narratives often list by itself. */
  | 'already-public'
  | 'partial'
  /** 予以公开或部分公开 N 件: both groups told in one number. */
  | 'granted-or-partial'
  | 'refused'
  | 'unavailable'
  | 'not-processed'
  | 'other'
  /** 告知补正: a step of the procedure that narratives list among the results. */
  | 'correction';

/** Who applies, as the columns of table three part applicants. */
export type ApplicantScope = 'natural-persons' | 'organisations' | 'companies';

/** How applications came in; no table has them. */
export type ChannelScope =
  | 'channel/in-person'
  | 'channel/online'
  | 'channel/mail'
  | 'channel/fax'
  | 'channel/e-mail'
  | 'channel/telephone'
  | 'channel/written'
  | 'channel/other';

/** Reviews, litigation, or both together. */
export type CaseScope =
  | 'review'
  | 'litigation'
  | 'litigation/direct'
  | 'litigation/after-review'
  | 'reviews-and-litigation';

/** How cases end, as the columns of table four part them. */
export type Outcome = 'upheld' | 'corrected' | 'other' | 'pending';

/** An outcome, with what it is the outcome of once that is known. */
export type OutcomeScope = `outcome/${Outcome}` | `review/${Outcome}` | `litigation/${Outcome}`;

/** What is told of fees. */
export type FeeScope =
  /** How many notices of fees were issued. */
  | 'fee/notices'
  /** The sum that was asked for, in yuan. */
  | 'fee/noticed'
  /** How many applications a fee was collected for. */
  | 'fee/cases'
  /** The sum that was collected, in yuan. */
  | 'fee/collected';

/** What becomes of rules (规章) and normative documents (规范性文件), as the columns of table two part them. */
export type DocumentScope =
  | 'rules/issued'
  | 'rules/repealed'
  | 'rules/in-force'
  | 'normative-documents/issued'
  | 'normative-documents/repealed'
  | 'normative-documents/in-force';

/** Scopes that may stand beside each other as the parts of one whole. */
export type ScopeFamily =
  | 'applications'
  | 'carried'
  | 'results'
  | 'applicants'
  | 'channels'
  | 'timeliness'
  | 'cases'
  | 'outcomes'
  | 'fees'
  | 'documents'
  | 'disclosure'
  | 'unknown';

const families: Readonly<Record<Scope, ScopeFamily>> = {
  received: 'applications',
  handled: 'applications',
  concluded: 'applications',
  answered: 'applications',
  'carried-in': 'carried',
  'carried-out': 'carried',
  granted: 'results',
  'already-public': 'results',
  partial: 'results',
  'granted-or-partial': 'results',
  refused: 'results',
  unavailable: 'results',
  'not-processed': 'results',
  other: 'results',
  correction: 'results',
  'natural-persons': 'applicants',
  organisations: 'applicants',
  companies: 'applicants',
  'channel/in-person': 'channels',
  'channel/online': 'channels',
  'channel/mail': 'channels',
  'channel/fax': 'channels',
  'channel/e-mail': 'channels',
  'channel/telephone': 'channels',
  'channel/written': 'channels',
  'channel/other': 'channels',
  'timely/on-time': 'timeliness',
  'timely/extended': 'timeliness',
  review: 'cases',
  litigation: 'cases',
  'litigation/direct': 'cases',
  'litigation/after-review': 'cases',
  'reviews-and-litigation': 'cases',
  'outcome/upheld': 'outcomes',
  'outcome/corrected': 'outcomes',
  'outcome/other': 'outcomes',
  'outcome/pending': 'outcomes',
  'review/upheld': 'outcomes',
  'review/corrected': 'outcomes',
  'review/other': 'outcomes',
  'review/pending': 'outcomes',
  'litigation/upheld': 'outcomes',
  'litigation/corrected': 'outcomes',
  'litigation/other': 'outcomes',
  'litigation/pending': 'outcomes',
  'fee/notices': 'fees',
  'fee/noticed': 'fees',
  'fee/cases': 'fees',
  'fee/collected': 'fees',
  'rules/issued': 'documents',
  'rules/repealed': 'documents',
  'rules/in-force': 'documents',
  'normative-documents/issued': 'documents',
  'normative-documents/repealed': 'documents',
  'normative-documents/in-force': 'documents',
  disclosed: 'disclosure',
  'disclosed/website': 'disclosure',
  unknown: 'unknown',
};

/** The family of a scope: figures of one family can be parts of the same whole. */
export function familyOf(scope: Scope): ScopeFamily {
  return families[scope];
}
