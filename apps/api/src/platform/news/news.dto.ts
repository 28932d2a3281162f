import { ApiProperty } from '@nestjs/swagger';
import { CLASS_TASKS, LETTER_NAMES, type LetterName } from '@seve/domain';
import { Instant } from '../../http/validation/fields/instants.decorator.js';

/** Acts that wait: of a student, of a company, of a teacher (as in the class table), of the campus. */
export const WAITING_KINDS = [
  'answer',
  'interview',
  'pool',
  'invitation',
  'proposal',
  'matches',
  'applications',
  'unsolicited',
  'late',
  'changes',
  'agreementsToFill',
  'agreementsToSign',
  'agreementsToAmend',
  'contractsOverdue',
  'contractsToConclude',
  'contractsToFile',
  'contractsToFill',
  'contractsToSign',
  'contractsToAmend',
  ...CLASS_TASKS,
  'companies',
  'offers',
  'reports',
  'guardians',
  'escalations',
  'pauses',
  'letters',
] as const;
export type WaitingKind = (typeof WAITING_KINDS)[number];

/** What a letter tells, in one line, as long as it is recent. */
export class NewsItem {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ enum: LETTER_NAMES, enumName: 'LetterName' })
  letter!: LetterName;
  subject!: string;
  /** Page of the act, from the root of the site. */
  path!: string;
  at!: Date;
  /** After the reader last looked. */
  isNew!: boolean;
}

export class NewsList {
  items!: NewsItem[];
  @ApiProperty({ type: 'string', nullable: true })
  next!: string | null;
}

export class NewsCount {
  /** 100 stands for more than 99. */
  @ApiProperty({ type: 'integer' })
  unseen!: number;
}

export class NewsSeenInput {
  /** Of the newest news that was shown. */
  @Instant()
  until!: string;
}

/** Acts of one kind that wait for the reader, with the page where they are done. */
export class WaitingActs {
  @ApiProperty({ enum: WAITING_KINDS, enumName: 'WaitingKind' })
  kind!: WaitingKind;
  @ApiProperty({ type: 'integer' })
  count!: number;
  /** Company, offer or class; null where the kind says it. */
  @ApiProperty({ type: 'string', nullable: true })
  about!: string | null;
  path!: string;
}
