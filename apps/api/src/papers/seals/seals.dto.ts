import { ApiProperty } from '@nestjs/swagger';

export class SealView {
  /** X.509 in DER, base64. */
  certificate!: string;
  /** SubjectPublicKeyInfo in DER, base64. */
  publicKey!: string;
  @ApiProperty({ format: 'date-time' })
  validFrom!: string;
  @ApiProperty({ format: 'date-time' })
  validTo!: string;
}

export class SealsView {
  @ApiProperty({ type: [SealView] })
  seals!: SealView[];
}
