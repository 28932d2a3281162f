import { Column, Entity, Index, JoinColumn, ManyToOne, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Account } from './account.entity.js';
import { School } from './school.entity.js';

@Entity('teacher')
export class Teacher {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  accountId: string;

  @OneToOne(() => Account, { onDelete: 'CASCADE' })
  @JoinColumn()
  account: Relation<Account>;

  @Index()
  @Column('uuid')
  schoolId: string;

  @ManyToOne(() => School)
  @JoinColumn()
  school: Relation<School>;
}

/** Campus coordinator: opens schools, verifies companies. */
@Entity('coordinator')
export class Coordinator {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  accountId: string;

  @OneToOne(() => Account, { onDelete: 'CASCADE' })
  @JoinColumn()
  account: Relation<Account>;
}
