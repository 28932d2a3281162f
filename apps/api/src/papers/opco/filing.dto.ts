import { CONTRACT_WORDS_MAX } from '@seve/domain';
import { IsOptional } from 'class-validator';
import { CivilDay } from '../../http/validation/fields/civil-date.decorator.js';
import { NoHtml, Text } from '../../http/validation/fields/text.decorator.js';
import { ContractNumber } from '../parts/contract-parts.dto.js';

/** The complete file was sent to the OPCO. */
export class ContractFiledInput {
  @CivilDay()
  on!: string;

  /** By which the OPCO knows the file. */
  @IsOptional()
  @Text({ max: 60 })
  @NoHtml()
  reference?: string;
}

/** The OPCO asks for papers. */
export class ContractPapersInput {
  @Text({ max: CONTRACT_WORDS_MAX, lines: true })
  @NoHtml()
  papers!: string;
}

/** The contract is registered. */
export class ContractRegisteredInput {
  @CivilDay()
  on!: string;

  @ContractNumber()
  number!: string;
}

/** The OPCO refuses to pay. */
export class ContractRefusedInput {
  @CivilDay()
  on!: string;

  @Text({ max: CONTRACT_WORDS_MAX, lines: true })
  @NoHtml()
  reason!: string;
}
