import { BeginAgreement } from './begin/begin-agreement.js';
import { CompanyAgreementsController } from './company-agreements.controller.js';
import { AgreementGroupsController } from './group/agreement-groups.controller.js';
import { CreateGroup } from './group/create-group.js';
import { AgreementLinksController } from './links/agreement-links.controller.js';
import { AgreementLinksService } from './links/agreement-links.service.js';
import { CompletePart } from './parts/complete-part.js';
import { PlanDays } from './parts/plan-days.js';
import { SavePart } from './parts/save-part.js';
import { ReviewAgreement } from './review/review-agreement.js';
import { SchoolAgreementsController } from './school-agreements.controller.js';
import { FileScan } from './signing/file-scan.js';
import { OpenAgreementSignatures } from './signing/open-agreement-signatures.js';
import { SchoolSigningController } from './signing/school-signing.controller.js';
import { SchoolSigning } from './signing/school-signing.js';
import { SignatureCodes } from './signing/signature-codes.js';
import { SignatureLinksController } from './signing/signature-links.controller.js';
import { SignatureLinksService } from './signing/signature-links.service.js';
import { StudentAgreementsController } from './student-agreements.controller.js';
import { AgreementLists } from './views/agreement-lists.js';
import { AgreementViews } from './views/agreement-views.js';

export const AGREEMENT_CONTROLLERS = [
  AgreementGroupsController,
  AgreementLinksController,
  CompanyAgreementsController,
  SchoolAgreementsController,
  SchoolSigningController,
  SignatureLinksController,
  StudentAgreementsController,
];
export const AGREEMENT_PROVIDERS = [
  AgreementLinksService,
  AgreementLists,
  AgreementViews,
  BeginAgreement,
  CompletePart,
  CreateGroup,
  FileScan,
  OpenAgreementSignatures,
  PlanDays,
  ReviewAgreement,
  SavePart,
  SchoolSigning,
  SignatureCodes,
  SignatureLinksService,
];
