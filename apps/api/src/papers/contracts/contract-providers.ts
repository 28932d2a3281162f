import { BeginContractAmendment } from '../amendments/begin-contract-amendment.js';
import { CompanyContractAmendmentsController } from '../amendments/company-contract-amendments.controller.js';
import { ContractAmendmentLinksController } from '../amendments/contract-amendment-links.controller.js';
import { ContractAmendmentViews } from '../amendments/contract-amendment-views.js';
import { FillContractAmendment } from '../amendments/fill-contract-amendment.js';
import { ReviewContractAmendment } from '../amendments/review-contract-amendment.js';
import { SchoolContractAmendmentPaperController } from '../amendments/school-contract-amendment-paper.controller.js';
import { SchoolContractAmendmentsController } from '../amendments/school-contract-amendments.controller.js';
import { StudentContractAmendmentsController } from '../amendments/student-contract-amendments.controller.js';
import { BeginContractByHand } from '../begin/begin-by-hand.js';
import { CompanyContractsController } from '../desks/company-contracts.controller.js';
import { SchoolContractsController } from '../desks/school-contracts.controller.js';
import { StudentContractsController } from '../desks/student-contracts.controller.js';
import { ContractLinksController } from '../host-links/contract-links.controller.js';
import { ContractLinksService } from '../host-links/contract-links.service.js';
import { CompanyContractFilingController } from '../opco/company-contract-filing.controller.js';
import { CompanyOfficialFormController } from '../opco/company-official-form.controller.js';
import { FileContract } from '../opco/file-contract.js';
import { FileContractAmendment } from '../opco/file-contract-amendment.js';
import { FillOfficialForm } from '../opco/fill-official-form.js';
import { OfficialFormLinksController } from '../opco/official-form-links.controller.js';
import { SchoolContractFilingController } from '../opco/school-contract-filing.controller.js';
import { SchoolOfficialFormController } from '../opco/school-official-form.controller.js';
import { CompleteContractPart } from '../parts/complete-contract-part.js';
import { PlanCompanyDays } from '../parts/plan-company-days.js';
import { PlanContractDays } from '../parts/plan-contract-days.js';
import { RequestContractChanges } from '../parts/request-contract-changes.js';
import { SaveContractPart } from '../parts/save-contract-part.js';
import { SchoolContractScansController } from '../scans/school-contract-scans.controller.js';
import { OpenContractAmendmentSignatures } from '../signing/open-contract-amendment-signatures.js';
import { OpenContractSignatures } from '../signing/open-contract-signatures.js';
import { SchoolContractSigningController } from '../signing/school-contract-signing.controller.js';
import { ContractLists } from '../views/contract-lists.js';
import { ContractViews } from '../views/contract-views.js';
import { EndContract } from './rupture/end-contract.js';

export const CONTRACT_CONTROLLERS = [
  CompanyContractAmendmentsController,
  CompanyContractFilingController,
  CompanyContractsController,
  CompanyOfficialFormController,
  ContractAmendmentLinksController,
  ContractLinksController,
  OfficialFormLinksController,
  SchoolContractAmendmentPaperController,
  SchoolContractAmendmentsController,
  SchoolContractFilingController,
  SchoolContractScansController,
  SchoolContractSigningController,
  SchoolContractsController,
  SchoolOfficialFormController,
  StudentContractAmendmentsController,
  StudentContractsController,
];
export const CONTRACT_PROVIDERS = [
  BeginContractAmendment,
  BeginContractByHand,
  CompleteContractPart,
  ContractAmendmentViews,
  ContractLinksService,
  ContractLists,
  ContractViews,
  EndContract,
  FileContract,
  FileContractAmendment,
  FillContractAmendment,
  FillOfficialForm,
  OpenContractAmendmentSignatures,
  OpenContractSignatures,
  PlanCompanyDays,
  PlanContractDays,
  RequestContractChanges,
  ReviewContractAmendment,
  SaveContractPart,
];
