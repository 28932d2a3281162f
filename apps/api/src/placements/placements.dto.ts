import { ApiProperty } from '@nestjs/swagger';
import { COMPANY_ROLES, type CompanyRole, OFFER_KINDS, type OfferKind } from '@seve/domain';
import { ApplicationForStudent } from '../applications/applications.dto.js';

/** Whom the student asks for in the company. */
export class PlaceContact {
  /** Null once the company has no member, as role and address. */
  @ApiProperty({ type: 'string', nullable: true })
  name!: string | null;
  @ApiProperty({ enum: COMPANY_ROLES, enumName: 'CompanyRole', nullable: true })
  role!: CompanyRole | null;
  /** Null before 18, as the phone: the school stands between. */
  @ApiProperty({ type: 'string', nullable: true })
  email!: string | null;
  /** Of the company, E.164. */
  @ApiProperty({ type: 'string', nullable: true })
  phone!: string | null;
}

/** Where a placement is. */
export class PlacementHost {
  /** Null for a host without account. */
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true })
  companyId!: string | null;
  name!: string;
  @ApiProperty({ type: 'string', nullable: true })
  communeName!: string | null;
}

export class PlaceReferent {
  name!: string;
  email!: string;
}

/** An agreed place as its student sees it. */
export class PlaceForStudent {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ enum: OFFER_KINDS, enumName: 'OfferKind' })
  kind!: OfferKind;
  host!: PlacementHost;
  /** Offer, words and acts; null for a place found elsewhere. */
  @ApiProperty({ type: ApplicationForStudent, nullable: true })
  application!: ApplicationForStudent | null;
  @ApiProperty({ format: 'date' })
  startOn!: string;
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  endOn!: string | null;
  /** Null where no offer says it. */
  @ApiProperty({ type: 'integer', nullable: true })
  weeklyMinutes!: number | null;
  @ApiProperty({ type: 'string', nullable: true })
  rhythm!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  siteName!: string | null;
  address!: string;
  contact!: PlaceContact;
  /** Null for a student without class. */
  @ApiProperty({ type: 'string', nullable: true })
  schoolName!: string | null;
  @ApiProperty({ type: PlaceReferent, nullable: true })
  referent!: PlaceReferent | null;
  isMinor!: boolean;
}
