import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Ids that a merge moved or ended, and facts that it filled in; restored by its undo. */
export interface MovedByMerge {
  sites: string[];
  members: string[];
  /** Memberships that ended because the account already works in the kept company. */
  endedMembers: string[];
  invitations: string[];
  /** Invitations withdrawn because the same address is invited to the kept company. */
  endedInvitations: string[];
  invitationsToApply: string[];
  messages: string[];
  reports: string[];
  /** Missing in merges made before framework agreements existed. */
  frameworks?: string[];
  /** Facts missing in the kept company, with the values taken over. */
  filled: Record<string, string | number>;
}

/** A merge of one company into another by the campus. */
@Entity('company_merge')
@Check('company_merge_two', 'kept_id <> merged_id')
@Index('company_merge_of_kept', ['keptId', 'mergedAt'])
export class CompanyMerge {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'PK_company_merge' })
  id: string;

  @Column('uuid')
  keptId: string;

  @Column('uuid')
  mergedId: string;

  @Column('jsonb')
  moved: MovedByMerge;

  @Column('uuid', { nullable: true })
  mergedByAccountId: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  mergedAt: Date;

  @Column('timestamptz', { nullable: true })
  undoneAt: Date | null;
}
