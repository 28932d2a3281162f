import type { Config } from '@seve/config';
import { MailboxSms, type SmsCarrier } from '@seve/lifecycles';
import { CONFIG } from '@seve/runtime';
import { NoteBreak } from './agreements/breaks/note-break.js';
import { CreateGroup } from './agreements/group/create-group.js';
import { NoteHostAnswers } from './agreements/host-answers/note-host-answers.js';
import { SchoolTextsService } from './agreements/texts/school-texts.service.js';
import { AmendmentViews } from './amendments/amendment-views.js';
import { BeginAmendment } from './amendments/begin-amendment.js';
import { CompleteAmendment } from './amendments/complete-amendment.js';
import { FillAmendment } from './amendments/fill-amendment.js';
import { ReviewAmendment } from './amendments/review-amendment.js';
import { BeginPaper } from './begin/begin-paper.js';
import { HostLinks } from './host-links/host-links.js';
import { LettersOfPapers } from './kinds/letters-of-papers.js';
import { ContractSheet } from './opco/contract-sheet.js';
import { EndContract } from './opco/end-contract.js';
import { FileContract } from './opco/file-contract.js';
import { FileContractAmendment } from './opco/file-contract-amendment.js';
import { RecordForm } from './opco/record-form.js';
import { CompletePart } from './parts/complete-part.js';
import { PlanCompanyDays } from './parts/plan-company-days.js';
import { PlanDays } from './parts/plan-days.js';
import { SavePart } from './parts/save-part.js';
import { RequestChanges } from './review/request-changes.js';
import { ValidateAgreement } from './review/validate-agreement.js';
import { OwnSignaturesService } from './signing/account/own-signatures.service.js';
import { SignatureBatches } from './signing/account/signature-batches.js';
import { ActsByCode } from './signing/codes/acts-by-code.js';
import { BatchCodes } from './signing/codes/batch-codes.js';
import { SignatureCodes } from './signing/codes/signature-codes.js';
import { SignatureLimits } from './signing/codes/signature-limits.js';
import { SignatureSms, SMS_CARRIER } from './signing/codes/signature-sms.js';
import { SixDigits } from './signing/codes/six-digits.js';
import { CurrentPaper } from './signing/current-paper.js';
import { FiledForSignatory } from './signing/filed-for-signatory.js';
import { GuardianPapersService } from './signing/guardian/guardian-papers.service.js';
import { OpenSignatures } from './signing/open-signatures.js';
import { SchoolScans } from './signing/school-scans.js';
import { SchoolSigning } from './signing/school-signing.js';
import { SeatOwners } from './signing/seat-owners.js';
import { SignatoryPaper } from './signing/signatory-paper.js';
import { SignatureLinksService } from './signing/signature-links.service.js';
import { PaperLists } from './views/paper-lists.js';
import { PaperViews } from './views/paper-views.js';

const SMS = {
  provide: SMS_CARRIER,
  inject: [CONFIG],
  useFactory: ({ smsCarrier, publicUrl }: Pick<Config, 'smsCarrier' | 'publicUrl'>): SmsCarrier | null =>
    smsCarrier === 'mailbox' ? new MailboxSms(publicUrl) : null,
};

/** Services about agreements, contracts and their amendments. */
export const PAPER_PROVIDERS = [
  ActsByCode,
  AmendmentViews,
  BatchCodes,
  BeginAmendment,
  BeginPaper,
  CompleteAmendment,
  CompletePart,
  ContractSheet,
  CreateGroup,
  CurrentPaper,
  EndContract,
  FileContract,
  FileContractAmendment,
  RecordForm,
  FiledForSignatory,
  FillAmendment,
  GuardianPapersService,
  HostLinks,
  LettersOfPapers,
  NoteBreak,
  NoteHostAnswers,
  OpenSignatures,
  OwnSignaturesService,
  PaperLists,
  PaperViews,
  PlanCompanyDays,
  PlanDays,
  RequestChanges,
  ReviewAmendment,
  SavePart,
  SchoolScans,
  SchoolSigning,
  SchoolTextsService,
  SeatOwners,
  SignatoryPaper,
  SignatureBatches,
  SignatureCodes,
  SignatureLimits,
  SignatureLinksService,
  SignatureSms,
  SixDigits,
  ValidateAgreement,
  SMS,
];
