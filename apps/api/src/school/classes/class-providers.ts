import { ClassesService } from './classes.service.js';
import { ClassExport } from './export/class-export.service.js';
import { FindStudents } from './find/find-students.js';
import { ClassLetters } from './manage/class-letters.js';
import { ClassTeamService } from './manage/class-team.js';
import { ManageClass } from './manage/manage-class.js';
import { CheckProposal } from './proposals/check-proposal.js';
import { ProposalsService } from './proposals/proposals.service.js';
import { RemindersService } from './reminders/reminders.service.js';
import { SHEET } from './sheet/sheet-providers.js';

/** Services of the pages on which a teacher works with a class. */
export const CLASS_PROVIDERS = [
  ClassesService,
  ManageClass,
  ClassTeamService,
  ClassLetters,
  ClassExport,
  FindStudents,
  CheckProposal,
  ProposalsService,
  RemindersService,
  ...SHEET,
];
