import { PickType } from '@nestjs/swagger';
import {
  CONTRACT_WORDS_MAX,
  FORM_SHA256,
  RUPTURE_GROUNDS,
  RUPTURE_INITIATORS,
  type RuptureGround,
  type RuptureInitiator,
} from '@seve/domain';
import { IsOptional } from 'class-validator';
import { Choice } from '../../http/validation/fields/choice.decorator.js';
import { CivilDay } from '../../http/validation/fields/civil-date.decorator.js';
import { NoHtml, Text } from '../../http/validation/fields/text.decorator.js';
import { isText, rule } from '../../http/validation/rule.js';
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

/** The official form, signed outside. */
export class ContractFormInput extends PickType(ContractFiledInput, ['on']) {
  /** SHA-256 of its file, which is never sent. */
  @rule('contract.form-sha256', (value) => isText(value) && FORM_SHA256.test(value))
  sha256!: string;
}

/** The OPCO asks for papers. */
export class ContractPapersInput {
  @Text({ max: CONTRACT_WORDS_MAX, lines: true })
  @NoHtml()
  papers!: string;
}

/** The contract is registered. */
export class ContractRegisteredInput extends PickType(ContractFiledInput, ['on']) {
  @ContractNumber()
  number!: string;
}

/** The OPCO refuses to pay. */
export class ContractRefusedInput extends PickType(ContractFiledInput, ['on']) {
  @Text({ max: CONTRACT_WORDS_MAX, lines: true })
  @NoHtml()
  reason!: string;
}

/** The contract ends before its day. */
export class ContractRuptureInput {
  @Choice(RUPTURE_GROUNDS, 'RuptureGround')
  ground!: RuptureGround;

  @Choice(RUPTURE_INITIATORS, 'RuptureInitiator')
  initiator!: RuptureInitiator;

  /** The other party was told in writing. */
  @CivilDay()
  toldOn!: string;

  /** Last day of the contract. */
  @CivilDay()
  endOn!: string;

  /** Of the apprentice alone, after the free days. */
  @IsOptional()
  @CivilDay()
  mediatorAskedOn?: string;

  @Text({ max: CONTRACT_WORDS_MAX, lines: true })
  @NoHtml()
  words!: string;
}
