import { IntersectionType } from '@nestjs/swagger';
import { AgreementTokenInput } from '../../agreements/views/agreements.dto.js';
import { ContractFiledInput } from '../filing/filing.dto.js';
import { ContractChangesInput, EmployerPartInput } from '../parts/contract-parts.dto.js';

export class EmployerPartByLinkInput extends IntersectionType(AgreementTokenInput, EmployerPartInput) {}
export class ContractChangesByLinkInput extends IntersectionType(AgreementTokenInput, ContractChangesInput) {}
export class ContractFiledByLinkInput extends IntersectionType(AgreementTokenInput, ContractFiledInput) {}
