import { GuessLimits } from './limits/guess-limits.js';
import { Proofs } from './proofs.js';
import { FinishSignIn } from './second-step/finish-sign-in.js';
import { OwnSecondStep } from './second-step/own-second-step.js';
import { PendingSignIn } from './second-step/pending-sign-in.js';
import { SESSION_PROVIDERS } from './sessions/session-providers.js';

export const SIGN_IN = [...SESSION_PROVIDERS, GuessLimits];
/** Providers of the second step of a sign-in and of renewed proofs of identity. */
export const SECOND_STEP = [FinishSignIn, OwnSecondStep, PendingSignIn, Proofs];
