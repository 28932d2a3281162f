import { BeginAgreement } from './begin/begin-agreement.js';
import { CompanyAgreementsController } from './company-agreements.controller.js';
import { AgreementLinksController } from './links/agreement-links.controller.js';
import { AgreementLinksService } from './links/agreement-links.service.js';
import { CompletePart } from './parts/complete-part.js';
import { PlanDays } from './parts/plan-days.js';
import { SavePart } from './parts/save-part.js';
import { ReviewAgreement } from './review/review-agreement.js';
import { SchoolAgreementsController } from './school-agreements.controller.js';
import { StudentAgreementsController } from './student-agreements.controller.js';
import { AgreementLists } from './views/agreement-lists.js';
import { AgreementViews } from './views/agreement-views.js';

export const AGREEMENT_CONTROLLERS = [
  AgreementLinksController,
  CompanyAgreementsController,
  SchoolAgreementsController,
  StudentAgreementsController,
];
export const AGREEMENT_PROVIDERS = [
  AgreementLinksService,
  AgreementLists,
  AgreementViews,
  BeginAgreement,
  CompletePart,
  PlanDays,
  ReviewAgreement,
  SavePart,
];
