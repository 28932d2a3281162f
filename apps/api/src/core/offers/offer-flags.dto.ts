import { IntersectionType, OmitType, PartialType, PickType } from '@nestjs/swagger';
import type { OfferFlags } from '@seve/domain';
import { StrictBoolean } from '../../http/validation/fields/boolean.decorator.js';

/** Boolean fields of an offer, as every reader of its page gets them. */
export class OfferFlagsDto implements OfferFlags {
  @StrictBoolean()
  housingOffered!: boolean;

  @StrictBoolean()
  drivingLicenceNeeded!: boolean;

  @StrictBoolean()
  protectiveEquipmentProvided!: boolean;

  @StrictBoolean()
  welcomesDisability!: boolean;
}

const ALWAYS_SENT = ['housingOffered', 'drivingLicenceNeeded'] as const;

/** The same fields as input of the company: an omitted one is false. */
export class OfferFlagsInput extends IntersectionType(
  PickType(OfferFlagsDto, ALWAYS_SENT),
  PartialType(OmitType(OfferFlagsDto, ALWAYS_SENT), { skipNullProperties: false }),
) {}
