import type { Config } from '@seve/config';
import { MailboxSms, type SmsCarrier } from '@seve/lifecycles';
import { CONFIG } from '@seve/runtime';
import { AmendmentLinksController } from '../amendments/amendment-links.controller.js';
import { AmendmentViews } from '../amendments/amendment-views.js';
import { BeginAmendment } from '../amendments/begin-amendment.js';
import { CompanyAmendmentsController } from '../amendments/company-amendments.controller.js';
import { FillAmendment } from '../amendments/fill-amendment.js';
import { ReviewAmendment } from '../amendments/review-amendment.js';
import { SchoolAmendmentsController } from '../amendments/school-amendments.controller.js';
import { StudentAmendmentsController } from '../amendments/student-amendments.controller.js';
import { BeginPaper } from '../begin/begin-paper.js';
import { CompanyAgreementsController } from '../desks/company-papers.controller.js';
import { SchoolAgreementsController } from '../desks/school-papers.controller.js';
import { StudentAgreementsController } from '../desks/student-papers.controller.js';
import { AgreementLinksController } from '../host-links/host-links.controller.js';
import { HostLinks } from '../host-links/host-links.js';
import { LettersOfPapers } from '../kinds/letters-of-papers.js';
import { OwnSignaturesController } from '../own-signatures/own-signatures.controller.js';
import { OwnSignaturesService } from '../own-signatures/own-signatures.service.js';
import { CompletePart } from '../parts/complete-part.js';
import { PlanDays } from '../parts/plan-days.js';
import { SavePart } from '../parts/save-part.js';
import { RequestChanges } from '../review/request-changes.js';
import { ValidateAgreement } from '../review/validate-agreement.js';
import { FiledForSignatory } from '../scans/filed-for-signatory.js';
import { ScanLinksController } from '../scans/scan-links.controller.js';
import { SchoolScansController } from '../scans/school-scans.controller.js';
import { SchoolScans } from '../scans/school-scans.js';
import { SignatureCodes } from '../signing/codes/signature-codes.js';
import { SignatureLimits } from '../signing/codes/signature-limits.js';
import { SignatureSms, SMS_CARRIER } from '../signing/codes/signature-sms.js';
import { SixDigits } from '../signing/codes/six-digits.js';
import { CurrentPaper } from '../signing/current-paper.js';
import { OpenAgreementSignatures } from '../signing/open-agreement-signatures.js';
import { OpenAmendmentSignatures } from '../signing/open-amendment-signatures.js';
import { SchoolSigningController } from '../signing/school-signing.controller.js';
import { SchoolSigning } from '../signing/school-signing.js';
import { SeatOwners } from '../signing/seat-owners.js';
import { SignatoryPaper } from '../signing/signatory-paper.js';
import { SignatureLinksController } from '../signing/signature-links.controller.js';
import { SignatureLinksService } from '../signing/signature-links.service.js';
import { BatchCodes } from '../signing-several/batch-codes.js';
import { SendBatchCode } from '../signing-several/send-batch-code.js';
import { SignBatch } from '../signing-several/sign-batch.js';
import { SignatureBatchesController } from '../signing-several/signature-batches.controller.js';
import { AgreementViews } from '../views/agreement-views.js';
import { PaperLists } from '../views/paper-lists.js';
import { BreaksController } from './breaks/breaks.controller.js';
import { NoteBreak } from './breaks/note-break.js';
import { AgreementGroupsController } from './group/agreement-groups.controller.js';
import { CreateGroup } from './group/create-group.js';
import { InternRegisterController } from './register/intern-register.controller.js';
import { SchoolLogo } from './texts/school-logo.js';
import { SchoolTextsController } from './texts/school-texts.controller.js';
import { SchoolTextsService } from './texts/school-texts.service.js';

export const AGREEMENT_CONTROLLERS = [
  AgreementGroupsController,
  AgreementLinksController,
  AmendmentLinksController,
  BreaksController,
  CompanyAgreementsController,
  CompanyAmendmentsController,
  InternRegisterController,
  OwnSignaturesController,
  ScanLinksController,
  SchoolAgreementsController,
  SchoolAmendmentsController,
  SchoolScansController,
  SchoolSigningController,
  SchoolTextsController,
  SignatureBatchesController,
  SignatureLinksController,
  StudentAgreementsController,
  StudentAmendmentsController,
];
export const AGREEMENT_PROVIDERS = [
  HostLinks,
  PaperLists,
  AgreementViews,
  AmendmentViews,
  BatchCodes,
  BeginPaper,
  BeginAmendment,
  CompletePart,
  CreateGroup,
  FiledForSignatory,
  FillAmendment,
  NoteBreak,
  OpenAmendmentSignatures,
  OpenAgreementSignatures,
  CurrentPaper,
  OwnSignaturesService,
  PlanDays,
  RequestChanges,
  ValidateAgreement,
  LettersOfPapers,
  ReviewAmendment,
  SavePart,
  SchoolLogo,
  SchoolScans,
  SchoolSigning,
  SchoolTextsService,
  SeatOwners,
  SendBatchCode,
  SignatoryPaper,
  SignBatch,
  SignatureCodes,
  SignatureLimits,
  SignatureLinksService,
  SignatureSms,
  SixDigits,
  {
    provide: SMS_CARRIER,
    inject: [CONFIG],
    useFactory: ({ smsCarrier, publicUrl }: Pick<Config, 'smsCarrier' | 'publicUrl'>): SmsCarrier | null =>
      smsCarrier === 'mailbox' ? new MailboxSms(publicUrl) : null,
  },
];
