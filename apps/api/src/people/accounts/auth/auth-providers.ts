import { GuessLimits } from './limits/guess-limits.js';
import { LinkLimits } from '../../../core/links/link-limits.js';
import { RenewedLinks } from '../../../core/links/renewed-links.js';
import { ResetLetter } from './passwords/reset-letter.js';
import { Proofs } from './proofs.js';
import { FinishSignIn } from './second-step/finish-sign-in.js';
import { OwnSecondStep } from './second-step/own-second-step.js';
import { PendingSignIn } from './second-step/pending-sign-in.js';
import { SecondSteps } from '../../../core/people/second-step/second-steps.js';
import { SecurityLetters } from '../../../core/people/security-letters.js';
import { SESSION_PROVIDERS } from './sessions/session-providers.js';

export const SIGN_IN = [...SESSION_PROVIDERS, GuessLimits, LinkLimits, RenewedLinks];
/** The second step of a sign-in, and what proves a person again. */
export const SECOND_STEP = [FinishSignIn, OwnSecondStep, PendingSignIn, SecondSteps, Proofs];
export const LETTERS = [ResetLetter, SecurityLetters];
