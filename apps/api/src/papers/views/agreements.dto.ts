import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import {
  AGREEMENT_ACTS,
  AGREEMENT_KINDS,
  AGREEMENT_LISTS,
  AGREEMENT_STATES,
  AGREEMENT_TURNS,
  HOST_QUESTIONS,
  type HostQuestion,
  PARTIES,
  PLACEMENT_STATES,
  type PlacementState,
} from '@seve/domain';
import { Text } from '../../http/validation/fields/text.decorator.js';
import { HostPartDto, SchoolPartDto, StudentPartDto } from '../parts/parts.dto.js';
import {
  fieldChange,
  LinkRead,
  PaperBegun,
  PaperForSchool,
  PaperLine,
  paperHead,
  paperPage,
  paperRead,
  papersQuery,
  partView,
  remarkView,
  stepCount,
} from './paper-base.dto.js';

export class HostPartView extends partView(HostPartDto) {}
export class SchoolPartView extends partView(SchoolPartDto) {}
export class StudentPartView extends partView(StudentPartDto) {}

export class AgreementRemarkView extends remarkView(PARTIES, 'Party') {}
/** A field that says something else than when this reader last looked. */
export class AgreementChange extends fieldChange(PARTIES, 'Party') {}

class AgreementHead extends paperHead('Agreement', { kinds: AGREEMENT_KINDS, states: AGREEMENT_STATES, turns: AGREEMENT_TURNS }) {}
const AgreementRead = paperRead('Agreement', { remark: AgreementRemarkView, change: AgreementChange, acts: AGREEMENT_ACTS });

/** What every side reads of an agreement. */
export class AgreementBase extends IntersectionType(AgreementHead, AgreementRead) {
  host!: HostPartView;
  school!: SchoolPartView;
  /** What the host is asked of itself, because it is not known. */
  @ApiProperty({ enum: HOST_QUESTIONS, enumName: 'HostQuestion', isArray: true })
  asked!: HostQuestion[];
  /** When the company gave its headcount to its own page; null where it did not. */
  @ApiProperty({ type: 'string', format: 'date', nullable: true })
  headcountOn!: string | null;
}

export class AgreementForHost extends AgreementBase {}
export class AgreementByLink extends IntersectionType(AgreementForHost, LinkRead) {}

export class AgreementForStudent extends AgreementBase {
  @ApiProperty({ format: 'uuid' })
  placementId!: string;
  student!: StudentPartView;
}

export class AgreementForSchool extends IntersectionType(AgreementBase, PaperForSchool) {
  @ApiProperty({ enum: PLACEMENT_STATES, enumName: 'PlacementState' })
  placementState!: PlacementState;
  student!: StudentPartView;
}

export class AgreementLine extends IntersectionType(AgreementHead, PaperLine) {}
export class AgreementStepCount extends stepCount(AGREEMENT_LISTS, 'AgreementList') {}

/** A step before all have signed, or the amendments that are under way. */
export class OpenStepCount extends AgreementStepCount {
  /** Of them, those whose first day has come before all have signed. */
  @ApiProperty({ type: 'integer' })
  late!: number;
}

export class AgreementPage extends paperPage(AgreementLine, AgreementStepCount) {}
export class AgreementsQuery extends papersQuery(AGREEMENT_LISTS, 'AgreementList') {}
export class AgreementBegun extends PaperBegun {}

export class AgreementTokenInput {
  /** From the link of the letter. */
  @Text({ max: 200 })
  token!: string;
}
