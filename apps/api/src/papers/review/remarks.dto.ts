import type { Type } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { REMARK_MAX } from '@seve/domain';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsOptional } from 'class-validator';
import { Choice } from '../../http/validation/fields/choice.decorator.js';
import { NestedEach } from '../../http/validation/fields/nested.decorator.js';
import { NoHtml, Text } from '../../http/validation/fields/text.decorator.js';

function remarkTo<Party extends string>(parties: readonly Party[], enumName: string) {
  class RemarkInput {
    /** Side that is asked. */
    @Choice(parties, enumName)
    party!: Party;

    /** Name of a field of its part; left out for the whole of it. */
    @IsOptional()
    @Text({ max: 40 })
    @ApiProperty({ type: 'string', required: false })
    field?: string;

    @Text({ max: REMARK_MAX, lines: true })
    @NoHtml()
    text!: string;
  }
  return RemarkInput;
}

function remarksOf<Remark extends object>(type: Type<Remark>) {
  class RemarksInput {
    @IsArray()
    @ArrayMinSize(1)
    @ArrayMaxSize(20)
    @NestedEach(() => type)
    @ApiProperty({ type: [type] })
    remarks!: Remark[];
  }
  return RemarksInput;
}

export class AgreementRemarkInput extends remarkTo(['host', 'school'], 'AskedParty') {}
export class ChangesRequestedInput extends remarksOf(AgreementRemarkInput) {}

export class ContractRemarkInput extends remarkTo(['employer', 'cfa'], 'AskedContractParty') {}
export class ContractChangesInput extends remarksOf(ContractRemarkInput) {}
