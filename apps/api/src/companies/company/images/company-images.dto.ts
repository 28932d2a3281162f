import { ApiProperty } from '@nestjs/swagger';
import { COMPANY_IMAGE_ROLES, COMPANY_IMAGES_MAX, type CompanyImageRole, IMAGE_ALT_MAX, IMAGE_STATES, type ImageState } from '@seve/domain';
import { Choice } from '../../../http/validation/fields/choice.decorator.js';
import { Ids } from '../../../http/validation/fields/id.decorator.js';
import { NoContactsInName, Text } from '../../../http/validation/fields/text.decorator.js';

/** Image that everybody sees; its bytes are at `/api/companies/{company}/images/{id}`. */
export class ShownImage {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  alt!: string;
  @ApiProperty({ type: 'integer' })
  width!: number;
  @ApiProperty({ type: 'integer' })
  height!: number;
}

export class OwnCompanyImage extends ShownImage {
  @ApiProperty({ enum: COMPANY_IMAGE_ROLES, enumName: 'CompanyImageRole' })
  role!: CompanyImageRole;
  @ApiProperty({ enum: IMAGE_STATES, enumName: 'ImageState' })
  state!: ImageState;
  /** Reason of the rejection; null without one. */
  @ApiProperty({ type: 'string', nullable: true })
  refusal!: string | null;
}

/** Images of the company: the logo first, then the photos in their order. */
export class OwnCompanyImages {
  items!: OwnCompanyImage[];
}

export class ImageUploadQuery {
  @Choice(COMPANY_IMAGE_ROLES, 'CompanyImageRole')
  role!: CompanyImageRole;
}

export class ImageUpload {
  @ApiProperty({ type: 'string', format: 'binary' })
  file!: Blob;
}

export class ImageAltInput {
  /** Description of the image; a photo with an empty one is not shown. */
  @Text({ min: 0, max: IMAGE_ALT_MAX })
  @NoContactsInName()
  alt!: string;
}

export class ImageOrderInput {
  /** Ids of all photos of the page in their new order. */
  @Ids({ max: COMPANY_IMAGES_MAX.photo + 10 })
  ids!: string[];
}
