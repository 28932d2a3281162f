import type { LetterName } from '@seve/domain';
import { accountClosed } from './letters/account-closed.letter.js';
import { accountConfirmation } from './letters/account-confirmation.letter.js';
import { accountEmailChanging } from './letters/account-email-changing.letter.js';
import { accountEmailConfirm } from './letters/account-email-confirm.letter.js';
import { accountEmailTaken } from './letters/account-email-taken.letter.js';
import { accountEmailUndone } from './letters/account-email-undone.letter.js';
import { accountExists } from './letters/account-exists.letter.js';
import { accountInactive } from './letters/account-inactive.letter.js';
import { accountMoved } from './letters/account-moved.letter.js';
import { accountPasswordChanged } from './letters/account-password-changed.letter.js';
import { accountRecoveryCode } from './letters/account-recovery-code.letter.js';
import { accountReopened } from './letters/account-reopened.letter.js';
import { accountSecondStep } from './letters/account-second-step.letter.js';
import { addressRefused } from './letters/address-refused.letter.js';
import { agreementAmendmentFill } from './letters/agreement-amendment-fill.letter.js';
import { agreementCancelled } from './letters/agreement-cancelled.letter.js';
import { agreementChanges } from './letters/agreement-changes.letter.js';
import { agreementComplete } from './letters/agreement-complete.letter.js';
import { agreementCopy } from './letters/agreement-copy.letter.js';
import { agreementDelegated } from './letters/agreement-delegated.letter.js';
import { agreementExpired } from './letters/agreement-expired.letter.js';
import { agreementFill } from './letters/agreement-fill.letter.js';
import { agreementFillGroup } from './letters/agreement-fill-group.letter.js';
import { agreementLapsed } from './letters/agreement-lapsed.letter.js';
import { agreementRefused } from './letters/agreement-refused.letter.js';
import { agreementSign } from './letters/agreement-sign.letter.js';
import { agreementSignatureCode } from './letters/agreement-signature-code.letter.js';
import { agreementSignatureCodes } from './letters/agreement-signature-codes.letter.js';
import { agreementToReview } from './letters/agreement-to-review.letter.js';
import { agreementUnsignedTomorrow } from './letters/agreement-unsigned-tomorrow.letter.js';
import { agreementValidated } from './letters/agreement-validated.letter.js';
import { applicationAccepted } from './letters/application-accepted.letter.js';
import { applicationCancelled } from './letters/application-cancelled.letter.js';
import { applicationEscalated } from './letters/application-escalated.letter.js';
import { applicationExpired } from './letters/application-expired.letter.js';
import { applicationFollowUp } from './letters/application-follow-up.letter.js';
import { applicationGuardianCopy } from './letters/application-guardian-copy.letter.js';
import { applicationInterview } from './letters/application-interview.letter.js';
import { applicationInvited } from './letters/application-invited.letter.js';
import { applicationObsolete } from './letters/application-obsolete.letter.js';
import { applicationOfferClosed } from './letters/application-offer-closed.letter.js';
import { applicationOfferLapsed } from './letters/application-offer-lapsed.letter.js';
import { applicationOffered } from './letters/application-offered.letter.js';
import { applicationOfferedReminder } from './letters/application-offered-reminder.letter.js';
import { applicationPooled } from './letters/application-pooled.letter.js';
import { applicationProposed } from './letters/application-proposed.letter.js';
import { applicationRead } from './letters/application-read.letter.js';
import { applicationReceived } from './letters/application-received.letter.js';
import { applicationRefusalCorrected } from './letters/application-refusal-corrected.letter.js';
import { applicationRefusedByPhone } from './letters/application-refused-by-phone.letter.js';
import { applicationRejected } from './letters/application-rejected.letter.js';
import { applicationReminder } from './letters/application-reminder.letter.js';
import { applicationRestored } from './letters/application-restored.letter.js';
import { applicationSent } from './letters/application-sent.letter.js';
import { applicationTeacherCopy } from './letters/application-teacher-copy.letter.js';
import { applicationWithdrawn } from './letters/application-withdrawn.letter.js';
import { applicationsReceived } from './letters/applications-received.letter.js';
import { auditChain } from './letters/audit-chain.letter.js';
import { candidatesDigest } from './letters/candidates-digest.letter.js';
import { classEntrusted } from './letters/class-entrusted.letter.js';
import { companyJoinAsked } from './letters/company-join-asked.letter.js';
import { companyMemberRemoved } from './letters/company-member-removed.letter.js';
import { companyMergeUndone } from './letters/company-merge-undone.letter.js';
import { companyMerged } from './letters/company-merged.letter.js';
import { companyOffersPaused } from './letters/company-offers-paused.letter.js';
import { companyOffersResumed } from './letters/company-offers-resumed.letter.js';
import { companyReinstated } from './letters/company-reinstated.letter.js';
import { companySilenceWarning } from './letters/company-silence-warning.letter.js';
import { companySuspended } from './letters/company-suspended.letter.js';
import { companyVerified } from './letters/company-verified.letter.js';
import { companyWarned } from './letters/company-warned.letter.js';
import { contractAmendmentFileReminder } from './letters/contract-amendment-file-reminder.letter.js';
import { contractAmendmentFill } from './letters/contract-amendment-fill.letter.js';
import { contractComplete } from './letters/contract-complete.letter.js';
import { contractFileReminder } from './letters/contract-file-reminder.letter.js';
import { contractFiled } from './letters/contract-filed.letter.js';
import { contractFill } from './letters/contract-fill.letter.js';
import { contractFormReminder } from './letters/contract-form-reminder.letter.js';
import { contractIncomplete } from './letters/contract-incomplete.letter.js';
import { contractOpcoWarning } from './letters/contract-opco-warning.letter.js';
import { contractRefused } from './letters/contract-refused.letter.js';
import { contractRegistered } from './letters/contract-registered.letter.js';
import { contractRestated } from './letters/contract-restated.letter.js';
import { contractSilence } from './letters/contract-silence.letter.js';
import { contractTerminated } from './letters/contract-terminated.letter.js';
import { eventsDigest } from './letters/events-digest.letter.js';
import { frameworkEnded } from './letters/framework-ended.letter.js';
import { frameworkPaperFiled } from './letters/framework-paper-filed.letter.js';
import { frameworkPaperRefused } from './letters/framework-paper-refused.letter.js';
import { frameworkProposed } from './letters/framework-proposed.letter.js';
import { frameworkRenewal } from './letters/framework-renewal.letter.js';
import { frameworkReturned } from './letters/framework-returned.letter.js';
import { frameworkSigned } from './letters/framework-signed.letter.js';
import { guardianPage } from './letters/guardian-page.letter.js';
import { guardianTold } from './letters/guardian-told.letter.js';
import { guardiansWaiting } from './letters/guardians-waiting.letter.js';
import { invitation } from './letters/invitation.letter.js';
import { jobsGivenUp } from './letters/jobs-given-up.letter.js';
import { magicLink } from './letters/magic-link.letter.js';
import { matchDigest } from './letters/match-digest.letter.js';
import { messageReported } from './letters/message-reported.letter.js';
import { offerChangesRequested } from './letters/offer-changes-requested.letter.js';
import { offerClaim } from './letters/offer-claim.letter.js';
import { offerClosed } from './letters/offer-closed.letter.js';
import { offerExpired } from './letters/offer-expired.letter.js';
import { offerExpiring } from './letters/offer-expiring.letter.js';
import { offerFilled } from './letters/offer-filled.letter.js';
import { offerNextYear } from './letters/offer-next-year.letter.js';
import { offerPublished } from './letters/offer-published.letter.js';
import { offerSubmitted } from './letters/offer-submitted.letter.js';
import { paperFiled } from './letters/paper-filed.letter.js';
import { paperObjected } from './letters/paper-objected.letter.js';
import { passwordReset } from './letters/password-reset.letter.js';
import { pastBreach } from './letters/past-breach.letter.js';
import { placeAsked } from './letters/place-asked.letter.js';
import { placeTold } from './letters/place-told.letter.js';
import { placementHandedOver } from './letters/placement-handed-over.letter.js';
import { placementInterrupted } from './letters/placement-interrupted.letter.js';
import { placementStarts } from './letters/placement-starts.letter.js';
import { rosterDecided } from './letters/roster-decided.letter.js';
import { rosterInvitation } from './letters/roster-invitation.letter.js';
import { rosterToConfirm } from './letters/roster-to-confirm.letter.js';
import { savedOffersEnding } from './letters/saved-offers-ending.letter.js';
import { schoolAgreement } from './letters/school-agreement.letter.js';
import { schoolRoleEnded } from './letters/school-role-ended.letter.js';
import { searchReminder } from './letters/search-reminder.letter.js';
import { signatureSms } from './letters/signature-sms.letter.js';
import { teacherDigest } from './letters/teacher-digest.letter.js';

/** The component of every letter that `libs/domain/src/mail/letters` declares. */
export const letters = {
  'account-closed': accountClosed,
  'account-confirmation': accountConfirmation,
  'account-exists': accountExists,
  'account-email-changing': accountEmailChanging,
  'account-email-confirm': accountEmailConfirm,
  'account-email-taken': accountEmailTaken,
  'account-email-undone': accountEmailUndone,
  'account-inactive': accountInactive,
  'account-moved': accountMoved,
  'account-password-changed': accountPasswordChanged,
  'account-recovery-code': accountRecoveryCode,
  'account-reopened': accountReopened,
  'account-second-step': accountSecondStep,
  'address-refused': addressRefused,
  'application-accepted': applicationAccepted,
  'application-cancelled': applicationCancelled,
  'application-escalated': applicationEscalated,
  'application-expired': applicationExpired,
  'application-follow-up': applicationFollowUp,
  'application-guardian-copy': applicationGuardianCopy,
  'application-interview': applicationInterview,
  'application-invited': applicationInvited,
  'application-obsolete': applicationObsolete,
  'application-offer-closed': applicationOfferClosed,
  'application-offer-lapsed': applicationOfferLapsed,
  'application-offered': applicationOffered,
  'application-offered-reminder': applicationOfferedReminder,
  'application-pooled': applicationPooled,
  'application-proposed': applicationProposed,
  'application-read': applicationRead,
  'application-received': applicationReceived,
  'application-refusal-corrected': applicationRefusalCorrected,
  'application-refused-by-phone': applicationRefusedByPhone,
  'application-rejected': applicationRejected,
  'application-reminder': applicationReminder,
  'application-restored': applicationRestored,
  'application-sent': applicationSent,
  'application-teacher-copy': applicationTeacherCopy,
  'application-withdrawn': applicationWithdrawn,
  'applications-received': applicationsReceived,
  'audit-chain': auditChain,
  'candidates-digest': candidatesDigest,
  'class-entrusted': classEntrusted,
  'company-join-asked': companyJoinAsked,
  'school-role-ended': schoolRoleEnded,
  'company-member-removed': companyMemberRemoved,
  'company-merge-undone': companyMergeUndone,
  'company-merged': companyMerged,
  'company-offers-paused': companyOffersPaused,
  'company-offers-resumed': companyOffersResumed,
  'company-reinstated': companyReinstated,
  'company-silence-warning': companySilenceWarning,
  'company-suspended': companySuspended,
  'company-verified': companyVerified,
  'company-warned': companyWarned,
  'events-digest': eventsDigest,
  'guardian-page': guardianPage,
  'guardians-waiting': guardiansWaiting,
  'guardian-told': guardianTold,
  'agreement-amendment-fill': agreementAmendmentFill,
  'agreement-cancelled': agreementCancelled,
  'agreement-changes': agreementChanges,
  'agreement-complete': agreementComplete,
  'agreement-copy': agreementCopy,
  'agreement-delegated': agreementDelegated,
  'agreement-expired': agreementExpired,
  'agreement-fill': agreementFill,
  'agreement-fill-group': agreementFillGroup,
  'agreement-lapsed': agreementLapsed,
  'agreement-refused': agreementRefused,
  'paper-filed': paperFiled,
  'paper-objected': paperObjected,
  'agreement-sign': agreementSign,
  'agreement-signature-code': agreementSignatureCode,
  'agreement-signature-codes': agreementSignatureCodes,
  'signature-sms': signatureSms,
  'agreement-to-review': agreementToReview,
  'agreement-unsigned-tomorrow': agreementUnsignedTomorrow,
  'agreement-validated': agreementValidated,
  'contract-amendment-file-reminder': contractAmendmentFileReminder,
  'contract-amendment-fill': contractAmendmentFill,
  'contract-fill': contractFill,
  'contract-complete': contractComplete,
  'contract-restated': contractRestated,
  'contract-form-reminder': contractFormReminder,
  'contract-file-reminder': contractFileReminder,
  'contract-filed': contractFiled,
  'contract-incomplete': contractIncomplete,
  'contract-opco-warning': contractOpcoWarning,
  'contract-refused': contractRefused,
  'contract-registered': contractRegistered,
  'contract-silence': contractSilence,
  'contract-terminated': contractTerminated,
  'framework-proposed': frameworkProposed,
  'framework-returned': frameworkReturned,
  'framework-paper-filed': frameworkPaperFiled,
  'framework-paper-refused': frameworkPaperRefused,
  'framework-signed': frameworkSigned,
  'framework-renewal': frameworkRenewal,
  'framework-ended': frameworkEnded,
  'placement-handed-over': placementHandedOver,
  'placement-interrupted': placementInterrupted,
  'placement-starts': placementStarts,
  'place-asked': placeAsked,
  'place-told': placeTold,
  invitation,
  'jobs-given-up': jobsGivenUp,
  'magic-link': magicLink,
  'match-digest': matchDigest,
  'message-reported': messageReported,
  'past-breach': pastBreach,
  'offer-changes-requested': offerChangesRequested,
  'offer-claim': offerClaim,
  'offer-closed': offerClosed,
  'offer-expired': offerExpired,
  'offer-expiring': offerExpiring,
  'offer-filled': offerFilled,
  'offer-next-year': offerNextYear,
  'offer-published': offerPublished,
  'offer-submitted': offerSubmitted,
  'password-reset': passwordReset,
  'roster-decided': rosterDecided,
  'roster-invitation': rosterInvitation,
  'roster-to-confirm': rosterToConfirm,
  'saved-offers-ending': savedOffersEnding,
  'school-agreement': schoolAgreement,
  'search-reminder': searchReminder,
  'teacher-digest': teacherDigest,
} satisfies Record<LetterName, unknown>;

export type LetterParams = { [Name in LetterName]: (typeof letters)[Name]['sample'] };
