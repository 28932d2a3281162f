import { ApiProperty } from '@nestjs/swagger';
import { EMPLOYER_TEXTS } from '@seve/domain';
import { IsOptional } from 'class-validator';
import { StrictBoolean } from '../../http/validation/fields/boolean.decorator.js';
import { PartEmail, PartName, PartPhone } from './part-fields.js';

/** Who signs for the employer, or for the training centre. */
export class ContractSignatoryDto {
  @PartName(EMPLOYER_TEXTS.signatoryName)
  signatoryName?: string;
  @PartName(EMPLOYER_TEXTS.signatoryJob)
  signatoryJob?: string;
  @PartEmail()
  signatoryEmail?: string;
  /** Where a code may come by SMS. */
  @PartPhone()
  signatoryPhone?: string;
  @IsOptional()
  @StrictBoolean()
  @ApiProperty({ type: 'boolean', required: false })
  hasPower?: boolean;
}
