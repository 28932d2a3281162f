import { ApiProperty } from '@nestjs/swagger';

const said = () => ApiProperty({ type: 'string', nullable: true });

/** Who answers for this instance, as its operator has said; null where it has not. */
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
}

export class SiteView {
  operator!: OperatorView;
  isDemo!: boolean;
  @said()
  mapTileUrl!: string | null;
  @said()
  mapAttribution!: string | null;
}
