import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the mail provider has told already: told again, it changes nothing. Forgotten after a day. */
@Entity('mail_event')
export class MailEvent {
  /** Of the provider. */
  @PrimaryColumn('text')
  id: string;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}
