import type { Purpose, RetentionName } from '@seve/domain';

/** A column included in the person's export. */
export interface ExportedColumn {
  fr: string;
  en: string;
  /** A code of the program or a fact about an organisation; the tests insert no marker value there. */
  word?: true;
  /** SQL of the value shown in the export instead. */
  shownAs?: string;
  /**
   * Text of a company or another host, as text or as object values. `masked`: contacts are masked for a minor, as on the pages. `withheld`:
   * hidden from a minor.
   */
  fromOutside?: 'masked' | 'withheld';
  /** SQL of the value after erasure, if the row stays. */
  erasedTo?: string;
  /** The school keeps it for a student of its roster. */
  schoolKeeps?: true;
}

/** A column about the person that is not exported, with the reason. */
export interface HiddenColumn {
  hidden: string;
  erasedTo?: string;
  schoolKeeps?: true;
}

export type PersonalColumn = ExportedColumn | HiddenColumn;

/** What happens to a person's row when the account is erased. `kept`: unchanged, with the reason. */
export type ErasureRule = 'deleted' | 'emptied' | 'kept';

/** Rows of one table about a person, and their treatment. */
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
  /** The application role can only insert rows: the owner's function `forget_person` erases them. */
  isAppendOnly?: true;
  /** Further SQL assignments of `emptied`. */
  sets?: string;
  columns: Readonly<Record<string, PersonalColumn>>;
  /** Further columns without personal data, separated by spaces. */
  plain?: string;
}

/** Columns of a table without personal data, separated by spaces. */
export type PlainTables = Readonly<Record<string, string>>;

export const isExported = (column: PersonalColumn): column is ExportedColumn => 'fr' in column;
