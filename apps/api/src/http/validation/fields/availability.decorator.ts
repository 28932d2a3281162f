import { applyDecorators } from '@nestjs/common';
import { type CivilDate, type KindAvailability, OFFER_KINDS, type OfferKind } from '@seve/domain';
import { ArrayMaxSize, IsArray } from 'class-validator';
import { rule } from '../rule.js';
import { Choice } from './choice.decorator.js';
import { CivilDay } from './civil-date.decorator.js';
import { NestedEach } from './nested.decorator.js';

export class KindAvailabilityInput implements KindAvailability {
  @Choice(OFFER_KINDS, 'OfferKind')
  kind!: OfferKind;

  @CivilDay()
  availableFrom!: CivilDate;

  /** Inclusive. */
  @CivilDay()
  availableTo!: CivilDate;
}

const kindsOf = (value: unknown[]) => value.map((one) => (one as Partial<KindAvailability> | null)?.kind);
const eachOnce = (value: unknown) => !Array.isArray(value) || new Set(kindsOf(value)).size === value.length;

/** Dates per kind of offer, each kind once. */
export const KindAvailabilities = (): PropertyDecorator =>
  applyDecorators(
    IsArray(),
    ArrayMaxSize(OFFER_KINDS.length),
    rule('student.availability-twice', eachOnce),
    NestedEach(() => KindAvailabilityInput),
  );
