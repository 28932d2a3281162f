import { AcceptApplication } from './answers/accept-application.js';
import { DraftsService } from './drafts/drafts.service.js';
import { CancelApplication } from './endings/cancel-application.js';
import { LeaveApplication } from './endings/leave-application.js';
import { RestoreApplication } from './endings/restore-application.js';
import { SendApplication } from './submission/send-application.js';
import { SubmitApplication } from './submission/submit-application.js';

/** Providers of the actions of a student on an application, from the draft to the end. */
export const STUDENT_ACTS = [
  DraftsService,
  SendApplication,
  SubmitApplication,
  AcceptApplication,
  LeaveApplication,
  RestoreApplication,
  CancelApplication,
];
