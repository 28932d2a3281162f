import { ClassesController } from './classes.controller.js';
import { ClassExportController } from './export/class-export.controller.js';
import { ClassStudentsController } from './find/class-students.controller.js';
import { ClassManageController } from './manage/class-manage.controller.js';
import { ClassTeamController } from './manage/class-team.controller.js';
import { ClassGuardiansController } from './minors/class-guardians.controller.js';
import { MinorsController } from './minors/minors.controller.js';
import { ProposalsController } from './proposals/proposals.controller.js';
import { RemindersController } from './reminders/reminders.controller.js';
import { StudentSheetController } from './sheet/student-sheet.controller.js';

const OF_A_CLASS = [
  ClassManageController,
  ClassesController,
  ClassTeamController,
  ClassExportController,
  StudentSheetController,
  MinorsController,
  ClassGuardiansController,
  RemindersController,
  ProposalsController,
];

/** Controllers in the order in which their routes are matched. */
export const CLASS_CONTROLLERS = [...OF_A_CLASS, ClassStudentsController];
