import type { ApplicationAct } from '@seve/domain';
import type { LetterParams } from '@seve/mailing';
import { copyOf, type Invariant } from './invariant.js';

/** Letter to the student with each move of an application, whoever else is told. */
const TO_STUDENT: Partial<Record<ApplicationAct, keyof LetterParams>> = {
  send: 'application-sent',
  open: 'application-read',
  pool: 'application-pooled',
  offer: 'application-offered',
  change_mind: 'application-offered',
  reject: 'application-rejected',
  refuse_by_phone: 'application-rejected',
  correct_refusal: 'application-refusal-corrected',
  accept: 'application-accepted',
  cancel: 'application-cancelled',
  close_with_offer: 'application-offer-closed',
};
const PROMISED = `(values ${Object.entries(TO_STUDENT)
  .map(([act, letter]) => `('${act}', '${letter}')`)
  .join(', ')}) as promised (act, letter)`;

/** For each application and letter: how many moves promise it. */
const MOVES = `select entity_id, promised.letter, count(*) as moves from state_change join ${PROMISED} on promised.act = state_change.act
  where entity_type = 'application' and to_state is not null group by 1, 2`;
const ONE_APPLICATION = `(select entity_id from email where letter = 'application-sent' order by entity_id limit 1)`;

/** A version was put to signature before: an amendment that waits for the host, whom no letter has told. */
const UNTOLD = [
  `insert into amendment (id, agreement_id, number, motives, reason, state, effective_on, begun_by_role)
   select gen_random_uuid(), id, 91, '{place}', 'Changement.', 'ready_to_sign', current_date, 'school_staff' from agreement where state = 'sealed' order by id limit 1`,
  `insert into paper_version (id, agreement_id, amendment_id, number, parts, document, file_id, sha256)
   select gen_random_uuid(), version.agreement_id, amendment.id, 1, parts, document, file_id, sha256
   from amendment join paper_version version on version.agreement_id = amendment.agreement_id and version.amendment_id is null and voided_at is null where amendment.number = 91 limit 1`,
  `insert into signatory (id, version_id, role, "order", name, email, state, asked_on)
   select gen_random_uuid(), version.id, 'host', 1, 'Personne', 'personne.jamais.informee@amidon.example', 'asked', current_date
   from paper_version version join amendment on amendment.id = amendment_id where amendment.number = 91`,
] as const;

/** Letters that facts promise. What the mail server took twice is the oracle's (letters/mail-oracle.ts). */
export const LETTERS: readonly Invariant[] = [
  {
    name: 'no letter is written twice about one occurrence',
    sql: 'select letter, to_address, entity_id, occurrence from email group by 1, 2, 3, 4 having count(*) > 1',
    fault: [
      'alter table email drop constraint email_once',
      copyOf('email', `jsonb_build_object('id', gen_random_uuid())`, `letter = 'agreement-complete' and state = 'sent'`),
    ],
  },
  {
    name: 'each move of an application has its letter to the student',
    sql: `select * from (${MOVES}) told where moves > (select count(distinct occurrence) from email where email.entity_id = told.entity_id and email.letter = told.letter)`,
    fault: [`delete from email where letter = 'application-sent' and entity_id = ${ONE_APPLICATION}`],
  },
  {
    name: 'no reader has more letters of one kind about an application than it has made moves',
    sql: `select email.letter, to_address, email.entity_id from email join (select distinct letter from ${PROMISED}) promised on promised.letter = email.letter
      left join (${MOVES}) told on told.entity_id = email.entity_id and told.letter = email.letter
      where resent_from is null group by 1, 2, 3, moves having count(*) > coalesce(moves, 0)`,
    fault: [
      copyOf(
        'email',
        `'{"occurrence": "once more"}' || jsonb_build_object('id', gen_random_uuid())`,
        `letter = 'application-sent' and entity_id = ${ONE_APPLICATION}`,
      ),
    ],
  },
  {
    name: 'each sealed agreement was told to its student',
    sql: `select version.id from paper_version version join agreement on agreement.id = agreement_id
      join placement on placement.id = placement_id join student on student.id = student_id
      where sealed_at is not null and account_id is not null
      and not exists (select from email where letter = 'agreement-complete' and entity_id = agreement.id and occurrence = version.id || ' student')`,
    fault: [
      `delete from email where id = (select id from email where letter = 'agreement-complete' and occurrence like '% student' order by id limit 1)`,
    ],
  },
  {
    name: 'each signatory who is asked, and whose address had no letter that day, is written to',
    sql: `select signatory.id from signatory join paper_version version on version.id = version_id
      where signatory.state in ('asked', 'opened') and voided_at is null and completed_at is null and link_ended_at is null and email is not null
      and letter_on is null and not exists (select from signatory other where other.email = signatory.email and other.letter_on = signatory.asked_on)`,
    fault: UNTOLD,
  },
  {
    name: 'no letter that is due waits',
    sql: `select id, letter, state, error from email where state in ('queued', 'sending') and not_before < now() - interval '10 seconds'`,
    fault: [
      `update email set state = 'queued', not_before = now() - interval '1 hour' where id = (select id from email where state = 'sent' limit 1)`,
    ],
  },
  {
    name: 'no letter is given up',
    sql: `select id, letter, error from email where state = 'dead'`,
    fault: [`update email set state = 'dead' where id = (select id from email where state = 'sent' limit 1)`],
  },
];
