import type { Purpose, RetentionName } from '@seve/domain';

/** A column that the person reads in the export. */
export interface ExportedColumn {
  fr: string;
  en: string;
  /** A word of the program or a fact about an organisation: no canary is planted. */
  word?: true;
  /** SQL of what the export says instead of the value. */
  shownAs?: string;
  /** Words of a company or another host, in a text or in the values of an object. `masked`: contacts are masked for a minor, as on the pages. `withheld`: a minor does not get them. */
  fromOutside?: 'masked' | 'withheld';
  /** SQL of the value after erasure, where the row stays. */
  erasedTo?: string;
  /** Kept by the school for a student of its roster. */
  schoolKeeps?: true;
}

/** A column about the person that the export leaves out, with the reason. */
export interface HiddenColumn {
  hidden: string;
  erasedTo?: string;
  schoolKeeps?: true;
}

export type PersonalColumn = ExportedColumn | HiddenColumn;

/** What happens to a row of the person when the account is erased. `kept`: stays as it is, with the reason. */
export type ErasureRule = 'deleted' | 'emptied' | 'kept';

/** Rows of one table that are about a person, and what becomes of them. */
export interface PersonalTable {
  table: string;
  /** Heading in the export. */
  fr: string;
  en: string;
  purpose: Purpose;
  retention: RetentionName;
  /** SQL condition with `:account`, `:student` and `:email` of the person. */
  rows: string;
  erasure: ErasureRule;
  /** The application role may only add rows: `forget_person` of the owner erases them. */
  isAppendOnly?: true;
  /** Further SQL assignments of `emptied`. */
  sets?: string;
  columns: Readonly<Record<string, PersonalColumn>>;
  /** Further columns that say nothing about a person, separated by spaces. */
  plain?: string;
}

/** Columns of a table without a person, separated by spaces. */
export type PlainTables = Readonly<Record<string, string>>;

export const isExported = (column: PersonalColumn): column is ExportedColumn => 'fr' in column;
