import { BeginContractByHand } from './begin/begin-by-hand.js';
import { CompanyContractsController } from './company-contracts.controller.js';
import { CompanyContractFilingController } from './filing/company-contract-filing.controller.js';
import { FileContract } from './filing/file-contract.js';
import { SchoolContractFilingController } from './filing/school-contract-filing.controller.js';
import { ContractLinksController } from './links/contract-links.controller.js';
import { ContractLinksService } from './links/contract-links.service.js';
import { CompanyOfficialFormController } from './official-form/company-official-form.controller.js';
import { FillOfficialForm } from './official-form/fill-official-form.js';
import { OfficialFormLinksController } from './official-form/official-form-links.controller.js';
import { SchoolOfficialFormController } from './official-form/school-official-form.controller.js';
import { CompleteContractPart } from './parts/complete-contract-part.js';
import { PlanCompanyDays } from './parts/plan-company-days.js';
import { PlanContractDays } from './parts/plan-contract-days.js';
import { RequestContractChanges } from './parts/request-contract-changes.js';
import { SaveContractPart } from './parts/save-contract-part.js';
import { EndContract } from './rupture/end-contract.js';
import { SchoolContractsController } from './school-contracts.controller.js';
import { OpenContractSignatures } from './signing/open-contract-signatures.js';
import { SchoolContractSigningController } from './signing/school-contract-signing.controller.js';
import { StudentContractsController } from './student-contracts.controller.js';
import { ContractLists } from './views/contract-lists.js';
import { ContractViews } from './views/contract-views.js';

export const CONTRACT_CONTROLLERS = [
  CompanyContractFilingController,
  CompanyContractsController,
  CompanyOfficialFormController,
  ContractLinksController,
  OfficialFormLinksController,
  SchoolContractFilingController,
  SchoolContractSigningController,
  SchoolContractsController,
  SchoolOfficialFormController,
  StudentContractsController,
];
export const CONTRACT_PROVIDERS = [
  BeginContractByHand,
  CompleteContractPart,
  ContractLinksService,
  ContractLists,
  ContractViews,
  EndContract,
  FileContract,
  FillOfficialForm,
  OpenContractSignatures,
  PlanCompanyDays,
  PlanContractDays,
  RequestContractChanges,
  SaveContractPart,
];
