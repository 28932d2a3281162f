import { BreaksController } from './agreements/breaks/breaks.controller.js';
import { AgreementGroupsController } from './agreements/group/agreement-groups.controller.js';
import { HostAnswersController } from './agreements/host-answers/host-answers.controller.js';
import { InternRegisterController } from './agreements/register/intern-register.controller.js';
import { SchoolTextsController } from './agreements/texts/school-texts.controller.js';
import { AmendmentLinksController, ContractAmendmentLinksController } from './amendments/amendment-links.controller.js';
import { CompanyAmendmentsController, CompanyContractAmendmentsController } from './amendments/company-amendments.controller.js';
import { SchoolAmendmentsController, SchoolContractAmendmentsController } from './amendments/school-amendments.controller.js';
import { SchoolContractAmendmentPaperController } from './amendments/school-contract-amendment-paper.controller.js';
import { StudentAmendmentsController, StudentContractAmendmentsController } from './amendments/student-amendments.controller.js';
import { CompanyAgreementsController, CompanyContractsController } from './desks/company-papers.controller.js';
import { SchoolAgreementsController, SchoolContractsController } from './desks/school-papers.controller.js';
import { StudentAgreementsController, StudentContractsController } from './desks/student-papers.controller.js';
import { AgreementLinksController, ContractLinksController, OfficialFormLinksController } from './host-links/host-links.controller.js';
import {
  CompanyContractFilingController,
  CompanyOfficialFormController,
  SchoolContractFilingController,
  SchoolOfficialFormController,
} from './opco/contract-filing.controller.js';
import { OwnSignaturesController, SignatureBatchesController } from './signing/account/own-signatures.controller.js';
import { GuardianPapersController } from './signing/guardian/guardian-papers.controller.js';
import {
  SchoolContractScansController,
  SchoolContractSigningController,
  SchoolScansController,
  SchoolSigningController,
} from './signing/school-signing.controller.js';
import { ScanLinksController, SignatureLinksController } from './signing/signature-links.controller.js';

/** Routes about agreements, contracts and their amendments. */
export const PAPER_CONTROLLERS = [
  AgreementGroupsController,
  AgreementLinksController,
  AmendmentLinksController,
  BreaksController,
  CompanyAgreementsController,
  CompanyAmendmentsController,
  CompanyContractAmendmentsController,
  CompanyContractFilingController,
  CompanyContractsController,
  CompanyOfficialFormController,
  ContractAmendmentLinksController,
  ContractLinksController,
  GuardianPapersController,
  HostAnswersController,
  InternRegisterController,
  OfficialFormLinksController,
  OwnSignaturesController,
  ScanLinksController,
  SchoolAgreementsController,
  SchoolAmendmentsController,
  SchoolContractAmendmentPaperController,
  SchoolContractAmendmentsController,
  SchoolContractFilingController,
  SchoolContractScansController,
  SchoolContractSigningController,
  SchoolContractsController,
  SchoolOfficialFormController,
  SchoolScansController,
  SchoolSigningController,
  SchoolTextsController,
  SignatureBatchesController,
  SignatureLinksController,
  StudentAgreementsController,
  StudentAmendmentsController,
  StudentContractAmendmentsController,
  StudentContractsController,
];
