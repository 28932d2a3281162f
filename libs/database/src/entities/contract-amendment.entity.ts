import {
  CONTRACT_AMENDMENT_MOTIVES,
  CONTRACT_AMENDMENT_STATES,
  type ContractAmendmentChanges,
  type ContractAmendmentMotive,
  type ContractAmendmentState,
  HOLDING_AMENDMENT_STATES,
  OBJECTION_EFFECTS,
  OPEN_CONTRACT_AMENDMENT_STATES,
} from '@seve/domain';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, type Relation, Unique } from 'typeorm';
import { oneOf } from '../one-of.js';
import { AmendmentColumns } from './amendment-columns.js';
import { Contract } from './contract.entities.js';

const MOTIVES = CONTRACT_AMENDMENT_MOTIVES.map((motive) => `'${motive}'`).join(', ');

/** A change of a signed contract; it is sent to the OPCO like the contract. */
@Entity('contract_amendment')
@Unique('contract_amendment_number', ['contractId', 'number'])
@Check('contract_amendment_state', oneOf('state', CONTRACT_AMENDMENT_STATES))
@Check('contract_amendment_motives', `cardinality(motives) > 0 and motives <@ array[${MOTIVES}]::text[]`)
@Check('contract_amendment_objection', oneOf('objection_effect', OBJECTION_EFFECTS))
@Check('contract_amendment_registered', 'registered_on is null or (filed_on is not null and registered_on >= filed_on)')
@Index('contract_amendment_open', ['contractId'], { unique: true, where: oneOf('state', OPEN_CONTRACT_AMENDMENT_STATES) })
@Index('contract_amendment_to_file', ['id'], { where: `${oneOf('state', HOLDING_AMENDMENT_STATES)} and filed_on is null` })
export class ContractAmendment extends AmendmentColumns<ContractAmendmentMotive, ContractAmendmentState, ContractAmendmentChanges> {
  @Column('uuid')
  contractId: string;

  @ManyToOne(() => Contract)
  @JoinColumn()
  contract: Relation<Contract>;

  /** Days of the contract when the amendment was begun, which only this amendment can move. */
  @Column('date')
  startOn: string;

  @Column('date')
  endOn: string;

  /** When it was sent to the OPCO; null before. */
  @Column('date', { nullable: true })
  filedOn: string | null;

  /** Reference under which the OPCO knows it. */
  @Column('text', { nullable: true })
  filingReference: string | null;

  /** Day of the OPCO's answer. */
  @Column('date', { nullable: true })
  registeredOn: string | null;

  /** Number of reminders sent about filing it with the OPCO. */
  @Column('smallint', { default: 0 })
  remindersTold: number;
}
