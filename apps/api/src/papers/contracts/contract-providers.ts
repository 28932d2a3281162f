import { BeginContractAmendment } from '../amendments/begin-contract-amendment.js';
import { CompanyContractAmendmentsController } from '../amendments/company-contract-amendments.controller.js';
import { ContractAmendmentLinksController } from '../amendments/contract-amendment-links.controller.js';
import { ContractAmendmentViews } from '../amendments/contract-amendment-views.js';
import { FillContractAmendment } from '../amendments/fill-contract-amendment.js';
import { ReviewContractAmendment } from '../amendments/review-contract-amendment.js';
import { SchoolContractAmendmentPaperController } from '../amendments/school-contract-amendment-paper.controller.js';
import { SchoolContractAmendmentsController } from '../amendments/school-contract-amendments.controller.js';
import { StudentContractAmendmentsController } from '../amendments/student-contract-amendments.controller.js';
import { CompanyContractsController } from '../desks/company-papers.controller.js';
import { SchoolContractsController } from '../desks/school-papers.controller.js';
import { StudentContractsController } from '../desks/student-papers.controller.js';
import { ContractLinksController } from '../host-links/host-links.controller.js';
import { CompanyContractFilingController } from '../opco/company-contract-filing.controller.js';
import { CompanyOfficialFormController } from '../opco/company-official-form.controller.js';
import { FileContract } from '../opco/file-contract.js';
import { FileContractAmendment } from '../opco/file-contract-amendment.js';
import { FillOfficialForm } from '../opco/fill-official-form.js';
import { OfficialFormLinksController } from '../opco/official-form-links.controller.js';
import { SchoolContractFilingController } from '../opco/school-contract-filing.controller.js';
import { SchoolOfficialFormController } from '../opco/school-official-form.controller.js';
import { PlanCompanyDays } from '../parts/plan-company-days.js';
import { SchoolContractScansController } from '../scans/school-scans.controller.js';
import { OpenContractAmendmentSignatures } from '../signing/open-contract-amendment-signatures.js';
import { OpenContractSignatures } from '../signing/open-contract-signatures.js';
import { SchoolContractSigningController } from '../signing/school-signing.controller.js';
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
  ContractAmendmentViews,
  ContractViews,
  EndContract,
  FileContract,
  FileContractAmendment,
  FillContractAmendment,
  FillOfficialForm,
  OpenContractAmendmentSignatures,
  OpenContractSignatures,
  PlanCompanyDays,
  ReviewContractAmendment,
];
