import { GuardianConfirmations } from '../minors/guardian-confirmations.js';
import { MendGuardian } from '../minors/mend-guardian.js';
import { NoteGuardianConsent } from '../minors/note-guardian-consent.js';
import { SchoolAgreement } from '../minors/school-agreement.js';
import { SendGuardianLink } from '../minors/send-guardian-link.js';
import { CertifyStudent } from './certify-student.js';
import { ReadStudentSheet } from './read-student-sheet.js';
import { StudentMessages } from './student-messages.js';
import { StudentNotes } from './student-notes.js';

/** Services by which a school reads and writes about one student. */
export const SHEET = [
  ReadStudentSheet,
  StudentMessages,
  StudentNotes,
  SchoolAgreement,
  SendGuardianLink,
  MendGuardian,
  NoteGuardianConsent,
  GuardianConfirmations,
  CertifyStudent,
];
