import { IntersectionType } from '@nestjs/swagger';
import {
  ContractFiledInput,
  ContractFormInput,
  ContractPapersInput,
  ContractRefusedInput,
  ContractRegisteredInput,
} from '../opco/filing.dto.js';
import { EmployerPartInput } from '../parts/contract-parts.dto.js';
import { HostPartInput } from '../parts/parts.dto.js';
import { ChangesRequestedInput, ContractChangesInput } from '../review/remarks.dto.js';
import { AgreementTokenInput } from '../views/agreements.dto.js';

export class HostPartByLinkInput extends IntersectionType(AgreementTokenInput, HostPartInput) {}
export class RemarksByLinkInput extends IntersectionType(AgreementTokenInput, ChangesRequestedInput) {}
export class EmployerPartByLinkInput extends IntersectionType(AgreementTokenInput, EmployerPartInput) {}
export class ContractChangesByLinkInput extends IntersectionType(AgreementTokenInput, ContractChangesInput) {}
export class ContractFiledByLinkInput extends IntersectionType(AgreementTokenInput, ContractFiledInput) {}
export class ContractFormByLinkInput extends IntersectionType(AgreementTokenInput, ContractFormInput) {}
export class ContractPapersByLinkInput extends IntersectionType(AgreementTokenInput, ContractPapersInput) {}
export class ContractRegisteredByLinkInput extends IntersectionType(AgreementTokenInput, ContractRegisteredInput) {}
export class ContractRefusedByLinkInput extends IntersectionType(AgreementTokenInput, ContractRefusedInput) {}
