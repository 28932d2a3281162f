import { IntersectionType } from '@nestjs/swagger';
import { ChangesRequestedInput, HostPartInput } from '../parts/parts.dto.js';
import { AgreementTokenInput } from '../views/agreements.dto.js';

export class HostPartByLinkInput extends IntersectionType(AgreementTokenInput, HostPartInput) {}
export class RemarksByLinkInput extends IntersectionType(AgreementTokenInput, ChangesRequestedInput) {}
