import { PickType } from '@nestjs/swagger';
import { BREAK_REASONS, BREAK_WORDS_MAX, type BreakReason, EARLY_END_REASONS, type EarlyEndReason } from '@seve/domain';
import { Choice } from '../../../http/validation/fields/choice.decorator.js';
import { CivilDay } from '../../../http/validation/fields/civil-date.decorator.js';
import { NoHtml, Text } from '../../../http/validation/fields/text.decorator.js';

class BreakWords {
  /** Read by every party: nothing about health. */
  @Text({ min: 10, max: BREAK_WORDS_MAX, lines: true })
  @NoHtml()
  words!: string;
}

export class InterruptionInput extends BreakWords {
  /** First day without presence, today at the latest. */
  @CivilDay()
  on!: string;

  @Choice(BREAK_REASONS, 'BreakReason')
  reason!: BreakReason;
}

export class EarlyEndInput extends BreakWords {
  /** Last day of presence, today at the latest. */
  @CivilDay()
  on!: string;

  /** At whose request. */
  @Choice(EARLY_END_REASONS, 'EarlyEndReason')
  reason!: EarlyEndReason;
}

export class PlacementCancellationInput extends PickType(InterruptionInput, ['words', 'reason']) {}
