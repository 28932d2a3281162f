import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Event received from the mail provider: received again, it changes nothing. Deleted after a day. */
@Entity('mail_event')
export class MailEvent {
  /** Of the provider. */
  @PrimaryColumn('text')
  id: string;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}
