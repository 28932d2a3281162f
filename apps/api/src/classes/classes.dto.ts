import { ApiProperty } from '@nestjs/swagger';
import { NEXT_ACTS, type NextAct, PROGRESS_STATES, type ProgressState } from '@seve/domain';
import { DiplomaKey } from '../http/fields/register.decorators.js';
import { NameText } from '../http/fields/text.decorator.js';

export class ClassInput {
  @NameText(60)
  name!: string;

  /** Key of the diploma the class prepares. */
  @DiplomaKey()
  certification!: string;
}

export class ClassCertification {
  key!: string;
  title!: string;
  @ApiProperty({ type: 'integer' })
  level!: number;
}

export class ClassCode {
  /** What a student types to join. */
  code!: string;
}

export class ClassSummary {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  name!: string;
  certification!: ClassCertification;
  @ApiProperty({ type: 'string', nullable: true })
  code!: string | null;
  @ApiProperty({ type: 'integer' })
  students!: number;
  @ApiProperty({ type: 'integer' })
  placed!: number;
}

export class ClassPlacement {
  companyName!: string;
  title!: string;
  @ApiProperty({ format: 'date' })
  startOn!: string;
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  endOn!: string | null;
}

export class ClassNextAct {
  @ApiProperty({ enum: NEXT_ACTS, enumName: 'NextAct' })
  code!: NextAct;
}

export class ClassStudent {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  firstName!: string;
  lastName!: string;
  @ApiProperty({ enum: PROGRESS_STATES, enumName: 'ProgressState' })
  state!: ProgressState;
  @ApiProperty({ type: 'integer' })
  applications!: number;
  /** Those that wait for somebody. */
  @ApiProperty({ type: 'integer' })
  openApplications!: number;
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  lastActAt!: Date | null;
  @ApiProperty({ type: ClassPlacement, nullable: true })
  placement!: ClassPlacement | null;
  nextAct!: ClassNextAct;
}

export class ClassDetail {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  name!: string;
  certification!: ClassCertification;
  @ApiProperty({ type: 'string', nullable: true })
  code!: string | null;
  students!: ClassStudent[];
}
