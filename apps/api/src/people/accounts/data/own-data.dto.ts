import { ApiProperty } from '@nestjs/swagger';
import { Choice } from '../../../http/validation/fields/choice.decorator.js';

export const DATA_FORMATS = ['json', 'pdf'] as const;
export type DataFormat = (typeof DATA_FORMATS)[number];

export class OwnDataInput {
  @Choice(DATA_FORMATS, 'DataFormat')
  format!: DataFormat;
}

/** Reading of the person's file, of any kind. */
export class OwnDataSummaryView {
  /** Kinds of data that are kept, with how many rows of each. */
  @ApiProperty({ type: () => [OwnDataPartView] })
  parts!: OwnDataPartView[];
}

export class OwnDataPartView {
  title!: string;
  @ApiProperty({ type: 'integer' })
  rows!: number;
}
