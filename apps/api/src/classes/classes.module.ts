import { Module } from '@nestjs/common';
import { ClassesController } from './classes.controller.js';
import { ClassesService } from './classes.service.js';
import { ClassExportController } from './export/class-export.controller.js';
import { ClassExport } from './export/class-export.service.js';
import { ProposalsController } from './proposals/proposals.controller.js';
import { ProposalsService } from './proposals/proposals.service.js';
import { RemindersController } from './reminders/reminders.controller.js';
import { RemindersService } from './reminders/reminders.service.js';
import { SHEET } from './sheet/sheet-providers.js';
import { StudentSheetController } from './sheet/student-sheet.controller.js';

const CONTROLLERS = [ClassesController, ClassExportController, StudentSheetController, RemindersController, ProposalsController];

@Module({
  controllers: CONTROLLERS,
  providers: [ClassesService, ClassExport, RemindersService, ProposalsService, ...SHEET],
  exports: [ClassesService],
})
export class ClassesModule {}
