import { type InvitedRole, SCHOOL_ROLES } from '@seve/domain';
import { isEmail, normalEmail } from '../../http/validation/fields/email.decorator.js';

export const MOST_LINES = 500;
export const LINE_FAULTS = ['email', 'role', 'formula', 'twice'] as const;
type LineFault = (typeof LINE_FAULTS)[number];

export interface InvitationLine {
  /** Number of the line in the text, from 1. */
  line: number;
  email: string;
  role: InvitedRole | null;
  fault: LineFault | null;
}

/** Words for a role in a list, folded; an empty one means teacher. */
const ROLE_WORDS: Readonly<Record<string, InvitedRole>> = {
  '': 'teacher',
  ...Object.fromEntries(SCHOOL_ROLES.map((role) => [role, role])),
  ...Object.fromEntries(['enseignant', 'enseignante', 'professeur', 'prof', 'teacher'].map((word) => [word, 'teacher'])),
  ...Object.fromEntries(
    ['bureau', 'bureau des stages', 'secretariat', 'administration', 'office', 'staff'].map((word) => [word, 'school_staff']),
  ),
  ...Object.fromEntries(['direction', 'proviseur', 'proviseure', 'directeur', 'directrice', 'head'].map((word) => [word, 'school_head'])),
};
/** Matches a cell that a spreadsheet would compute. */
const FORMULA = /^[=+@-]/;
const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const cellsOf = (line: string) =>
  line.split(/[;,\t]/).map((cell) =>
    cell
      .trim()
      .replace(/^"(.*)"$/, '$1')
      .trim(),
  );

/**
 * Parses a pasted list or a CSV file: each line has an address and a role, in words of either language. A first line without an address is
 * a heading; empty lines are skipped. `mayInvite`: roles that the reader may grant.
 */
export function readInvitationList(text: string, mayInvite: readonly InvitedRole[]): InvitationLine[] {
  const seen = new Set<string>();
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  return lines.flatMap((written, index) => {
    if (written.trim() === '' || (index === 0 && !written.includes('@'))) return [];
    const cells = cellsOf(written);
    const place = Math.max(
      0,
      cells.findIndex((cell) => cell.includes('@')),
    );
    const email = normalEmail(cells[place] ?? '');
    const role = ROLE_WORDS[folded(cells[place + 1] ?? '')] ?? null;
    const known = role !== null && mayInvite.includes(role) ? role : null;
    const key = `${email} ${known}`;
    const isTwice = seen.has(key);
    seen.add(key);
    return [{ line: index + 1, email, role: known, fault: faultOf(cells, { email, role: known, isTwice }) }];
  });
}

function faultOf(
  cells: readonly string[],
  { email, role, isTwice }: { email: string; role: InvitedRole | null; isTwice: boolean },
): LineFault | null {
  if (cells.some((cell) => FORMULA.test(cell))) return 'formula';
  if (!isEmail(email)) return 'email';
  if (role === null) return 'role';
  return isTwice ? 'twice' : null;
}
