import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import { FrameworkReasonInput, Sha256 } from './framework-inputs.dto.js';

/** The paper that the answer is about. */
export class FrameworkPaperAnswer {
  /** Of the file that was opened. */
  @Sha256()
  sha256!: string;
}

export class FrameworkPaperRefusal extends IntersectionType(FrameworkPaperAnswer, FrameworkReasonInput) {}

export class FrameworkPaperUpload {
  /** PDF. */
  @ApiProperty({ type: 'string', format: 'binary' })
  file!: unknown;
}
