import { Module } from '@nestjs/common';
import { CLASS_PROVIDERS } from './class-providers.js';
import { ClassesController } from './classes.controller.js';
import { ClassesService } from './classes.service.js';
import { ClassExportController } from './export/class-export.controller.js';
import { ClassStudentsController } from './find/class-students.controller.js';
import { ProposalsController } from './proposals/proposals.controller.js';
import { RemindersController } from './reminders/reminders.controller.js';
import { StudentSheetController } from './sheet/student-sheet.controller.js';

const OF_A_CLASS = [ClassesController, ClassExportController, StudentSheetController, RemindersController, ProposalsController];

@Module({ controllers: [...OF_A_CLASS, ClassStudentsController], providers: CLASS_PROVIDERS, exports: [ClassesService] })
export class ClassesModule {}
