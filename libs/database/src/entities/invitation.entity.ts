import { INVITED_ROLES, type InvitedRole } from '@seve/domain';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { oneOf } from '../one-of.js';

/** An invitation: single use, bound to its e-mail address (except the first coordinator's), with a role fixed by the inviter. */
@Entity('invitation')
@Check('invitation_role', oneOf('role', INVITED_ROLES))
export class Invitation {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  role: InvitedRole;

  /** Null only for the first coordinator, whose link is printed at the first start. */
  @Column('text', { nullable: true })
  email: string | null;

  /** Set for a role in a school. */
  @Column('uuid', { nullable: true })
  schoolId: string | null;

  /** Set for a role in a company. */
  @Column('uuid', { nullable: true })
  companyId: string | null;

  @Index()
  @Column('uuid', { nullable: true })
  invitedByAccountId: string | null;

  /** SHA-256 of the token, hexadecimal. */
  @Column('text', { unique: true })
  tokenHash: string;

  @Column('timestamptz')
  expiresAt: Date;

  @Column('timestamptz', { nullable: true })
  usedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  revokedAt: Date | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}
