import { ApiProperty } from '@nestjs/swagger';
import { COMPANY_SIZES, type CompanySize, numberWord, SECTORS, type Sector, USUAL_REPLY_MONTHS } from '@seve/domain';
import { NAF_VERSIONS, type NafVersion } from '@seve/law';
import { OfferCard } from '../../../core/offers/offer-card.dto.js';
import { ShownImage } from '../images/company-images.dto.js';

export class PublicCompanySite {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ type: 'string', nullable: true })
  name!: string | null;
  communeName!: string;
  department!: string;
}

export class PublicActivity {
  /** Activity code, such as `2014Z`. */
  code!: string;
  @ApiProperty({ enum: NAF_VERSIONS, enumName: 'NafVersion' })
  version!: NafVersion;
}

/** Public facts of a verified company: no name of a person, no street. */
export class PublicCompany {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  name!: string;
  description!: string;
  @ApiProperty({ type: 'string', nullable: true })
  website!: string | null;
  @ApiProperty({ enum: SECTORS, enumName: 'Sector', nullable: true })
  sector!: Sector | null;
  @ApiProperty({ enum: COMPANY_SIZES, enumName: 'CompanySize', nullable: true })
  size!: CompanySize | null;
  /** Activity codes; that of the nomenclature in force first. */
  activities!: PublicActivity[];
  @ApiProperty({ type: ShownImage, nullable: true })
  logo!: ShownImage | null;
  /** Photos in the order that the company chose. */
  photos!: ShownImage[];
  /** Sites, the main one first. */
  sites!: PublicCompanySite[];
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: `Median days to an answer over ${numberWord(USUAL_REPLY_MONTHS, 'en')} months; null below three answers.`,
  })
  usualReplyDays!: number | null;
}

export class PublicCompanyOffers {
  items!: OfferCard[];
  @ApiProperty({ type: 'string', nullable: true })
  next!: string | null;
}
