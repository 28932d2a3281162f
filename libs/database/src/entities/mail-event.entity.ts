import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An event received from the mail provider; receiving it again has no effect. Deleted after a day. */
@Entity('mail_event')
export class MailEvent {
  /** Id given by the provider. */
  @PrimaryColumn('text')
  id: string;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}
