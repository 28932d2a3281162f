import { STANDING_PLACEMENT_STATES } from '@seve/domain';
import { copyOf, type Invariant, listed, withHistory } from './invariant.js';

const STANDING = listed(STANDING_PLACEMENT_STATES);

/** More applications to the offer whose seat is taken, from students who have not applied to it. */
const toTakenOffer = (status: string): string =>
  withHistory(
    'application',
    'status',
    `insert into application (id, offer_id, company_site_id, student_id, status)
     select gen_random_uuid(), taken.id, company_site_id, student.id, '${status}'
     from (select * from offer where status = 'filled' order by id limit 1) taken
     join student on account_id is not null and not exists (select from application where offer_id = taken.id and student_id = student.id)
     order by student.id limit 1 returning id, status`,
  );

/** Applications, their seats, and the places that they lead to. */
export const SEATS: readonly Invariant[] = [
  {
    name: 'a student applies to an offer once',
    sql: 'select student_id, offer_id from application where offer_id is not null group by student_id, offer_id having count(*) > 1',
    fault: [
      'alter table application drop constraint application_once',
      withHistory(
        'application',
        'status',
        copyOf('application', `'{"status": "withdrawn"}' || jsonb_build_object('id', gen_random_uuid())`),
      ),
    ],
  },
  {
    name: 'no offer is oversold',
    sql: `select offer.id from offer join application on offer_id = offer.id and application.status in ('offered', 'accepted')
      group by offer.id having count(*) > offer.seats`,
    fault: [toTakenOffer('offered')],
  },
  {
    name: 'no two places of a student share a day',
    sql: `select one.id from placement one join placement other on other.student_id = one.student_id and other.id <> one.id
      where one.state in (${STANDING}) and other.state in (${STANDING}) and daterange(one.start_on, one.end_on, '[]') && daterange(other.start_on, other.end_on, '[]')`,
    fault: [
      withHistory(
        'placement',
        'state',
        copyOf(
          'placement',
          `'{"source": "declared", "application_id": null, "state": "declared"}' || jsonb_build_object('id', gen_random_uuid())`,
          `state in (${STANDING})`,
        ),
      ),
    ],
  },
  {
    name: 'a placement per acceptance',
    sql: `select application.id from application left join placement on placement.application_id = application.id
      where case application.status when 'accepted' then coalesce(placement.state not in (${STANDING}), true)
        when 'cancelled' then placement.state is distinct from 'cancelled' else placement.id is not null end`,
    fault: [
      withHistory(
        'application',
        'status',
        copyOf(
          'application',
          `'{"offer_id": null, "kind": "internship", "status": "accepted"}' || jsonb_build_object('id', gen_random_uuid())`,
        ),
      ),
    ],
  },
  {
    name: 'a student is placed who has a place',
    sql: `select id from student where (search_state = 'placed')
      <> exists (select 1 from placement where placement.student_id = student.id and placement.state in (${STANDING}))`,
    fault: [
      `update student set search_state = 'searching' where id = (select student_id from placement where state in (${STANDING}) limit 1)`,
    ],
  },
  {
    name: 'an offer is filled when every seat is accepted, and stays so',
    sql: `select offer.id from offer cross join lateral (
        select count(*) filter (where application.status = 'accepted') as accepted, count(*) as ever
        from application where offer_id = offer.id and application.status in ('accepted', 'cancelled')) taken
      where (offer.status = 'published' and accepted >= offer.seats)
        or (offer.status = 'filled' and fill_channel is null and ever < offer.seats)`,
    fault: [
      `update offer set seats = seats + 5 where id = (select id from offer where status = 'filled' and fill_channel is null limit 1)`,
    ],
  },
  {
    name: 'nobody waits on an offer that has ended',
    sql: `select application.id from application join offer on offer.id = offer_id
      where offer.status in ('filled', 'closed') and application.status in ('submitted', 'read')`,
    fault: [toTakenOffer('submitted')],
  },
];
