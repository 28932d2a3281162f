import { ApiProperty } from '@nestjs/swagger';
import { Id } from '../../../http/validation/fields/id.decorator.js';
import { AgreementTokenInput } from '../../views/agreements.dto.js';
import { OwnSignedPaper } from '../account/own-signatures.dto.js';

/** `to_sign`: now; `later`: others sign first; `spared`: the other guardian has signed. */
export const GUARDIAN_PAPER_STEPS = ['to_sign', 'later', 'signed', 'spared'] as const;
export type GuardianPaperStep = (typeof GUARDIAN_PAPER_STEPS)[number];

/** A paper of the child that this guardian signs. */
export class GuardianPaper extends OwnSignedPaper {
  @ApiProperty({ enum: GUARDIAN_PAPER_STEPS, enumName: 'GuardianPaperStep' })
  step!: GuardianPaperStep;
  /** Last day of the signature; null unless it is asked. */
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  signBy!: string | null;
}

/** Token of a guardian's page, with a seat of that guardian. */
export class GuardianSeatInput extends AgreementTokenInput {
  /** Of the signatory. */
  @Id()
  id!: string;
}
