import type { Type } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { AMENDMENT_STATES, type AmendmentState, ROLES, type Role, SIGNATORY_ROLES, type SignatoryRole } from '@seve/domain';
import { HistoryStep } from '../../core/history.dto.js';
import { Choice } from '../../http/validation/fields/choice.decorator.js';
import { PageQuery } from '../../http/validation/page.dto.js';

// Base classes of the answers about agreements and contracts. Where the two have lists of their own, a function takes the lists and their
// names in the OpenAPI document.

/** What every answer about a paper, and every line of a list, begins with. */
export function paperHead<Kind extends string, State extends string, Turn extends string>(
  name: string,
  { kinds, states, turns }: { kinds: readonly Kind[]; states: readonly State[]; turns: readonly Turn[] },
) {
  class PaperHead {
    @ApiProperty({ format: 'uuid' })
    id!: string;
    @ApiProperty({ enum: kinds, enumName: `${name}Kind` })
    kind!: Kind;
    @ApiProperty({ enum: states, enumName: `${name}State` })
    state!: State;
    stateAt!: Date;
    /** Side that acts next; null once the paper waits for no side. */
    @ApiProperty({ enum: turns, enumName: `${name}Turn`, nullable: true })
    turn!: Turn | null;
    schoolName!: string;
    hostName!: string;
    @ApiProperty({ format: 'date' })
    startOn!: string;
    @ApiProperty({ format: 'date' })
    endOn!: string;
  }
  return PaperHead;
}

class PartState {
  /** When the side said that it is complete; null while it is not. */
  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  doneAt!: Date | null;
  /** To save against. */
  @ApiProperty({ type: 'integer' })
  version!: number;
  /** Fields without which it is not complete. */
  missing!: string[];
  /** Whether this reader may write it now. */
  isWritable!: boolean;
}

export function partView<Content extends object>(type: Type<Content>) {
  class PartView extends PartState {
    @ApiProperty({ type })
    content!: Content;
  }
  return PartView;
}

/** A change that a side is asked for. */
export function remarkView<Party extends string>(parties: readonly Party[], enumName: string) {
  class RemarkView {
    @ApiProperty({ format: 'uuid' })
    id!: string;
    @ApiProperty({ enum: parties, enumName })
    party!: Party;
    /** Null for the whole of the part. */
    @ApiProperty({ type: 'string', nullable: true })
    field!: string | null;
    text!: string;
    @ApiProperty({ enum: ROLES, enumName: 'Role' })
    by!: Role;
    writtenAt!: Date;
  }
  return RemarkView;
}

/** A field whose value changes, in words. */
export function fieldChange<Party extends string>(parties: readonly Party[], enumName: string) {
  class FieldChange {
    @ApiProperty({ enum: parties, enumName })
    party!: Party;
    field!: string;
    @ApiProperty({ type: 'string', nullable: true })
    before!: string | null;
    @ApiProperty({ type: 'string', nullable: true })
    after!: string | null;
  }
  return FieldChange;
}

/** A signatory who refused to sign the last version, as this reader may read it. */
export class PaperRefusal {
  @ApiProperty({ enum: SIGNATORY_ROLES, enumName: 'SignatoryRole' })
  role!: SignatoryRole;
  @ApiProperty({ type: 'string', nullable: true })
  name!: string | null;
  @ApiProperty({ type: 'string', nullable: true })
  reason!: string | null;
  @ApiProperty({ format: 'date' })
  on!: string;
}

/** What school and host read of a paper. */
export function paperRead<Remark extends object, Change extends object, Act extends string>(
  name: string,
  { remark, change, acts }: { remark: Type<Remark>; change: Type<Change>; acts: readonly Act[] },
) {
  class PaperRead {
    /** As this reader may read it. */
    studentName!: string;
    isMinor!: boolean;
    @ApiProperty({ type: 'string', nullable: true })
    className!: string | null;
    @ApiProperty({ type: 'string', nullable: true })
    hostSiret!: string | null;
    /** Null unless somebody refused to sign the last version. */
    @ApiProperty({ type: PaperRefusal, nullable: true })
    refusal!: PaperRefusal | null;
    @ApiProperty({ type: [remark] })
    remarks!: Remark[];
    /** Since this reader last looked. */
    @ApiProperty({ type: [change] })
    changes!: Change[];
    /** What this reader may do now. */
    @ApiProperty({ enum: acts, enumName: `${name}Act`, isArray: true })
    acts!: Act[];
  }
  return PaperRead;
}

/** What a reader with a link reads besides. */
export class LinkRead {
  /** Last instant at which the link works. */
  expiresAt!: Date;
}

/** What the school reads besides. */
export class PaperForSchool {
  @ApiProperty({ format: 'uuid' })
  placementId!: string;
  @ApiProperty({ format: 'uuid' })
  studentId!: string;
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true })
  classId!: string | null;
  /** Where the host is written to; null where no address is known. */
  @ApiProperty({ type: 'string', nullable: true })
  hostAddress!: string | null;
  history!: HistoryStep[];
}

/** What a line of a list says besides its head. */
export class PaperLine {
  studentName!: string;
  @ApiProperty({ type: 'string', nullable: true })
  className!: string | null;
  /** The first day is past and the paper is not signed; of a contract also: not sent in time, or the answer of the OPCO is due. */
  isLate!: boolean;
  /** Signatures given, of the version that is out. */
  @ApiProperty({ type: 'integer' })
  signed!: number;
  @ApiProperty({ type: 'integer' })
  signatories!: number;
  /** Of the amendment that is under way, of a contract also of one that is still to be sent to the OPCO; null for none. */
  @ApiProperty({ enum: AMENDMENT_STATES, enumName: 'AmendmentState', nullable: true })
  amendmentState!: AmendmentState | null;
}

export function stepCount<Step extends string>(steps: readonly Step[], enumName: string) {
  class StepCount {
    @ApiProperty({ enum: steps, enumName })
    step!: Step;
    @ApiProperty({ type: 'integer' })
    count!: number;
  }
  return StepCount;
}

export function paperPage<Line extends object, Count extends object>(line: Type<Line>, count: Type<Count>) {
  class PaperPage {
    @ApiProperty({ type: [line] })
    items!: Line[];
    /** Of the whole list, every step. */
    @ApiProperty({ type: [count] })
    counts!: Count[];
    @ApiProperty({ type: 'string', nullable: true })
    next!: string | null;
  }
  return PaperPage;
}

export function papersQuery<Step extends string>(steps: readonly Step[], enumName: string) {
  class PapersQuery extends PageQuery {
    @Choice(steps, enumName)
    step!: Step;
  }
  return PapersQuery;
}

export class PaperBegun {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  /** False where no address of the host is known. */
  isHostAsked!: boolean;
}
