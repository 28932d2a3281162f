import { StudentFileTicketsController } from './file-tickets/file-tickets.controller.js';
import { OwnFileTicketsService } from './file-tickets/own-file-tickets.service.js';
import { GuardianController } from './guardian/guardian.controller.js';
import { GuardianService } from './guardian/guardian.service.js';
import { StudentsController } from './students.controller.js';
import { StudentsService } from './students.service.js';
import { VisibilityController } from './visibility/visibility.controller.js';
import { VisibilityService } from './visibility/visibility.service.js';

export const STUDENT_CONTROLLERS = [StudentsController, GuardianController, VisibilityController, StudentFileTicketsController];

/** Providers of the student's own profile. */
export const STUDENT_PROVIDERS = [StudentsService, GuardianService, VisibilityService, OwnFileTicketsService];
