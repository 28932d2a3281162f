import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Ids of what a merge moved or ended, and the facts it filled in: what its undo puts back. */
export interface MovedByMerge {
  sites: string[];
  members: string[];
  /** Memberships that ended, because the account works in the company that stays. */
  endedMembers: string[];
  invitations: string[];
  /** Invitations taken back, because the same address is invited to the company that stays. */
  endedInvitations: string[];
  invitationsToApply: string[];
  messages: string[];
  reports: string[];
  /** Left out by merges from before there were framework agreements. */
  frameworks?: string[];
  /** Facts that the company that stays had not given, with the values taken over. */
  filled: Record<string, string | number>;
}

/** One company entered into another one by the campus. */
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
