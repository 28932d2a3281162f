import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import { isText, rule } from '../../../http/validation/rule.js';
import { FrameworkReasonInput } from '../frameworks.dto.js';

const SHA256 = /^[0-9a-f]{64}$/;

/** The paper that the answer is about. */
export class FrameworkPaperAnswer {
  /** Of the file that was opened. */
  @rule('signature.sha256', (value) => isText(value) && SHA256.test(value))
  @ApiProperty({ pattern: SHA256.source })
  sha256!: string;
}

export class FrameworkPaperRefusal extends IntersectionType(FrameworkPaperAnswer, FrameworkReasonInput) {}

export class FrameworkPaperUpload {
  /** PDF. */
  @ApiProperty({ type: 'string', format: 'binary' })
  file!: unknown;
}
