import { AcceptApplication } from './accept-application.js';
import { CancelApplication } from './cancel-application.js';
import { DraftsService } from './drafts/drafts.service.js';
import { LeaveApplication } from './leave-application.js';
import { RestoreApplication } from './restore-application.js';
import { SendApplication } from './sending/send-application.js';
import { SubmitApplication } from './sending/submit-application.js';

/** What a student does with an application, from its draft to its end. */
export const STUDENT_ACTS = [
  DraftsService,
  SendApplication,
  SubmitApplication,
  AcceptApplication,
  LeaveApplication,
  RestoreApplication,
  CancelApplication,
];
