import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Account } from './account.entity.js';
import { Membership } from './membership.entity.js';

/** One signed-in browser. Written by better-auth. */
@Entity('session')
export class Session {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text', { unique: true })
  token: string;

  @Index()
  @Column('uuid')
  accountId: string;

  @ManyToOne(() => Account, { onDelete: 'CASCADE' })
  @JoinColumn()
  account: Relation<Account>;

  /** Membership in whose role the session acts; null for a student's. */
  @Index()
  @Column('uuid', { nullable: true })
  membershipId: string | null;

  @ManyToOne(() => Membership, { onDelete: 'SET NULL' })
  @JoinColumn()
  membership: Relation<Membership> | null;

  @Column('timestamptz')
  expiresAt: Date;

  @Column('text', { nullable: true })
  ipAddress: string | null;

  @Column('text', { nullable: true })
  userAgent: string | null;

  /** Last time this browser proved the person's identity by a password, a code or a link. */
  @Column('timestamptz', { default: () => 'now()' })
  provedAt: Date;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { default: () => 'now()' })
  updatedAt: Date;
}

/** A credential of an account: the password (argon2id), later an identity provider. better-auth's "account". */
@Entity('credential')
export class Credential {
  @PrimaryColumn('uuid')
  id: string;

  @Index()
  @Column('uuid')
  accountId: string;

  @ManyToOne(() => Account, { onDelete: 'CASCADE' })
  @JoinColumn()
  account: Relation<Account>;

  @Column('text')
  providerId: string;

  @Column('text')
  providerAccountId: string;

  @Column('text', { nullable: true })
  password: string | null;

  @Column('text', { nullable: true })
  accessToken: string | null;

  @Column('text', { nullable: true })
  refreshToken: string | null;

  @Column('text', { nullable: true })
  idToken: string | null;

  @Column('timestamptz', { nullable: true })
  accessTokenExpiresAt: Date | null;

  @Column('timestamptz', { nullable: true })
  refreshTokenExpiresAt: Date | null;

  @Column('text', { nullable: true })
  scope: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { default: () => 'now()' })
  updatedAt: Date;
}

/** Password reset tokens. Written by better-auth. */
@Entity('verification')
export class Verification {
  @PrimaryColumn('uuid')
  id: string;

  @Index()
  @Column('text')
  identifier: string;

  @Column('text')
  value: string;

  @Column('timestamptz')
  expiresAt: Date;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { default: () => 'now()' })
  updatedAt: Date;
}

/** A single-use link from a letter, or the first factor of a sign-in (`second_step`); used by POST. Only its hash is stored. */
@Entity('account_token')
export class AccountToken {
  @PrimaryColumn('uuid')
  id: string;

  @Index()
  @Column('uuid')
  accountId: string;

  @ManyToOne(() => Account, { onDelete: 'CASCADE' })
  @JoinColumn()
  account: Relation<Account>;

  @Column('text')
  purpose: 'magic_link' | 'second_step';

  /** SHA-256 of the token, hexadecimal. */
  @Column('text', { unique: true })
  tokenHash: string;

  @Column('timestamptz')
  expiresAt: Date;

  @Column('timestamptz', { nullable: true })
  usedAt: Date | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}
