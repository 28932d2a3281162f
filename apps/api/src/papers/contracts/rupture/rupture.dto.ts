import { CONTRACT_WORDS_MAX, RUPTURE_GROUNDS, RUPTURE_INITIATORS, type RuptureGround, type RuptureInitiator } from '@seve/domain';
import { IsOptional } from 'class-validator';
import { Choice } from '../../../http/validation/fields/choice.decorator.js';
import { CivilDay } from '../../../http/validation/fields/civil-date.decorator.js';
import { NoHtml, Text } from '../../../http/validation/fields/text.decorator.js';

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
