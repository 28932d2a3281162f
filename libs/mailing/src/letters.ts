import { accountConfirmation } from './letters/account-confirmation.letter.js';
import { accountExists } from './letters/account-exists.letter.js';
import { applicationAccepted } from './letters/application-accepted.letter.js';
import { applicationObsolete } from './letters/application-obsolete.letter.js';
import { applicationOfferClosed } from './letters/application-offer-closed.letter.js';
import { applicationOffered } from './letters/application-offered.letter.js';
import { applicationReceived } from './letters/application-received.letter.js';
import { applicationRejected } from './letters/application-rejected.letter.js';
import { applicationSent } from './letters/application-sent.letter.js';
import { applicationTeacherCopy } from './letters/application-teacher-copy.letter.js';
import { applicationWithdrawn } from './letters/application-withdrawn.letter.js';
import { companyJoinAsked } from './letters/company-join-asked.letter.js';
import { companyVerified } from './letters/company-verified.letter.js';
import { invitation } from './letters/invitation.letter.js';
import { matchDigest } from './letters/match-digest.letter.js';
import { passwordReset } from './letters/password-reset.letter.js';

/** Every letter Sève writes. */
export const letters = {
  'account-confirmation': accountConfirmation,
  'account-exists': accountExists,
  'application-accepted': applicationAccepted,
  'application-obsolete': applicationObsolete,
  'application-offer-closed': applicationOfferClosed,
  'application-offered': applicationOffered,
  'application-received': applicationReceived,
  'application-rejected': applicationRejected,
  'application-sent': applicationSent,
  'application-teacher-copy': applicationTeacherCopy,
  'application-withdrawn': applicationWithdrawn,
  'company-join-asked': companyJoinAsked,
  'company-verified': companyVerified,
  invitation,
  'match-digest': matchDigest,
  'password-reset': passwordReset,
};

export type LetterName = keyof typeof letters;
export type LetterParams = { [Name in LetterName]: (typeof letters)[Name]['sample'] };
