import { IntersectionType } from '@nestjs/swagger';
import { AgreementTokenInput } from '../../agreements/views/agreements.dto.js';
import { ContractFiledInput, ContractPapersInput, ContractRefusedInput, ContractRegisteredInput } from '../filing/filing.dto.js';
import { EmployerPartInput } from '../parts/contract-parts.dto.js';
import { ContractChangesInput } from '../parts/contract-remarks.dto.js';

export class EmployerPartByLinkInput extends IntersectionType(AgreementTokenInput, EmployerPartInput) {}
export class ContractChangesByLinkInput extends IntersectionType(AgreementTokenInput, ContractChangesInput) {}
export class ContractFiledByLinkInput extends IntersectionType(AgreementTokenInput, ContractFiledInput) {}
export class ContractPapersByLinkInput extends IntersectionType(AgreementTokenInput, ContractPapersInput) {}
export class ContractRegisteredByLinkInput extends IntersectionType(AgreementTokenInput, ContractRegisteredInput) {}
export class ContractRefusedByLinkInput extends IntersectionType(AgreementTokenInput, ContractRefusedInput) {}
