import { REMARK_MAX } from '@seve/domain';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsOptional } from 'class-validator';
import { Choice } from '../../http/validation/fields/choice.decorator.js';
import { NestedEach } from '../../http/validation/fields/nested.decorator.js';
import { NoHtml, Text } from '../../http/validation/fields/text.decorator.js';

export class ContractRemarkInput {
  /** Side that is asked. */
  @Choice(['employer', 'cfa'], 'AskedContractParty')
  party!: 'employer' | 'cfa';

  /** Name of a field of its part; left out for the whole of it. */
  @IsOptional()
  @Text({ max: 40 })
  field?: string;

  @Text({ max: REMARK_MAX, lines: true })
  @NoHtml()
  text!: string;
}

export class ContractChangesInput {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @NestedEach(() => ContractRemarkInput)
  remarks!: ContractRemarkInput[];
}
