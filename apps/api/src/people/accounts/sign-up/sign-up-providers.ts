import { ColleagueRequests } from './colleague-requests.js';
import { CompanySignUpService } from './company-sign-up.service.js';
import { PendingSignUps } from './pending-sign-ups.js';
import { SignUpLimits } from './sign-up-limits.js';
import { StudentSignUpService } from './student-sign-up.service.js';

/** Providers of a sign-up, from its form to the letter with its link. */
export const SIGN_UPS = [ColleagueRequests, CompanySignUpService, PendingSignUps, SignUpLimits, StudentSignUpService];
