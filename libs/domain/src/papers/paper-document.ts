/** A block of a paper, from top to bottom. All texts are plain: a school's words are never read as markup. */
export type PaperBlock =
  /** Top of the first page, beside the logo if any: name of the school, then address, telephone and e-mail. */
  | { kind: 'letterhead'; name: string; lines: readonly string[] }
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  | { kind: 'paragraph'; text: string }
  /** Small print. */
  | { kind: 'note'; text: string }
  | { kind: 'list'; isOrdered: boolean; items: readonly string[] }
  | { kind: 'facts'; facts: readonly PaperFact[] }
  | PaperTable
  | { kind: 'signatures'; fields: readonly SignatureField[] }
  | { kind: 'drawings'; drawings: readonly DrawnName[] }
  /** To be copied by hand: large, on a line of its own. */
  | { kind: 'code'; text: string }
  /** What follows begins a page and a section. */
  | { kind: 'page-break' };

export interface PaperFact {
  label: string;
  value: string;
}

export interface PaperTable {
  kind: 'table';
  caption: string;
  /** Smaller print, for long tables that are looked up more than read. */
  isDense?: boolean;
  columns: readonly PaperColumn[];
  /** As many cells as there are columns. */
  rows: readonly (readonly string[])[];
}

export interface PaperColumn {
  header: string;
  /** Amounts, hours, counts: aligned to the right. */
  isNumeric?: boolean;
}

export interface SignatureField {
  /** In words: "Tuteur de stage". */
  role: string;
  name: string;
  /** In words: who has signed, when and how, or that a signature is awaited. */
  state: string;
}

/** A name that was drawn, with its path in units of `DRAWING_BOX`. */
export interface DrawnName {
  name: string;
  path: string;
}

/** The one source of a paper: its PDF and its HTML twin are both made from these blocks. */
export interface PaperDocument {
  title: string;
  language: 'fr' | 'en';
  /** Printed at the foot of each page, beside the page number. Null: no foot, for letters of one page each. */
  foot: string | null;
  /** ISO instant; the same document gives the same bytes. */
  writtenAt: string;
  blocks: readonly PaperBlock[];
}
