import { ApiProperty } from '@nestjs/swagger';

const said = () => ApiProperty({ type: 'string', nullable: true });

/** Person or body responsible for this instance, as its operator has configured it; null where it is not set. */
export class OperatorView {
  @said()
  publisher!: string | null;
  @said()
  address!: string | null;
  @said()
  director!: string | null;
  @said()
  hosting!: string | null;
  @said()
  contactEmail!: string | null;
  /** Controller of the personal data; null: the publisher. */
  @said()
  controller!: string | null;
  /** Data protection officer. */
  @said()
  dpo!: string | null;
  @said()
  dpoEmail!: string | null;
}

export class SiteView {
  operator!: OperatorView;
  isDemo!: boolean;
  @said()
  mapTileUrl!: string | null;
  @said()
  mapAttribution!: string | null;
  /** A SIRET is looked up in the public directory of companies too. */
  hasCompanyDirectory!: boolean;
}
