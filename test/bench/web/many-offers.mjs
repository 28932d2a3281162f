// 100,000 published offers in the communes of Hauts-de-France, made by SQL from the demonstration's own.
import { communes, occupationByCode, sectorOccupations, skills } from '../../../dist/libs/reference/src/index.js';

const DEPARTMENTS = ['02', '59', '60', '62', '80'];

export async function seedOffers(database, count) {
  await database.query('begin');
  // Triggers would keep each row's search as it comes, and again with its skills: it is made once, at the end.
  await database.query(`set local session_replication_role = replica`);
  await seedCompanies(database, 1_000);
  const places = communes().filter(({ department }) => DEPARTMENTS.includes(department));
  const { codes, titles } = namedOccupations();
  await database.query(
    `with bases as (select array_agg(offer) as offers from offer where status = 'published'),
      site as (select array_agg(id order by id) as ids from company_site),
      drawn as (
        select n, random() as a, random() as b, random() as c, random() as d, random() as e, random() as f, random() as g
        from generate_series(1, $1) n)
     insert into offer
     select made.* from bases, site, drawn, lateral jsonb_populate_record(null::offer,
       to_jsonb(bases.offers[1 + floor(g * cardinality(bases.offers))::int]) || jsonb_build_object(
       'id', gen_random_uuid(),
       'company_site_id', site.ids[1 + floor(a * cardinality(site.ids))::int],
       'title', ($2::text[])[1 + floor(b * cardinality($2::text[]))::int],
       'rome_codes', jsonb_build_array(($3::text[])[1 + floor(b * cardinality($3::text[]))::int]),
       'commune_insee', ($4::text[])[1 + floor(power(c, 3) * cardinality($4::text[]))::int],
       'kind', (array['internship','internship','internship','apprenticeship','apprenticeship','pfmp','job','professionalisation','observation'])[1 + floor(d * 9)::int],
       'target_levels', to_jsonb((array['{4}','{5}','{5,6}','{6}','{3}','{7}'])[1 + floor(e * 6)::int]::smallint[]),
       'remote', case when f < 0.1 then 'partly' when f < 0.12 then 'fully' else 'none' end,
       'housing_offered', g < 0.08, 'welcomes_disability', g > 0.7,
       'published_at', now() - make_interval(secs => a * 86400 * 150), 'expires_on', null,
       'start_from', current_date + 20 + floor(d * 300)::int, 'start_to', current_date + 40 + floor(d * 300)::int)) made`,
    [count, titles, codes, byPopulation(places)],
  );
  await database.query(
    `insert into offer_skill (offer_id, ogr, need)
     select distinct on (offer.id, skill.ogr) offer.id, skill.ogr, 'wanted'
     from offer, generate_series(1, 6) n, lateral (select ($1::text[])[1 + floor(random() * cardinality($1::text[]) + 0 * n)::int] as ogr where offer.id is not null) skill
     on conflict do nothing`,
    [skills().map(({ ogr }) => ogr)],
  );
  await database.query(
    `update offer set search = offer_search(offer, company.name) from company_site site join company on company.id = site.company_id
     where site.id = offer.company_site_id`,
  );
  await database.query('commit');
  await database.query('vacuum analyze');
}

const byPopulation = (places) => places.toSorted((one, other) => other.population - one.population).map(({ insee }) => insee);

function namedOccupations() {
  const codes = [...sectorOccupations().keys()];
  return { codes, titles: codes.map((code) => occupationByCode(code).label) };
}

async function seedCompanies(database, count) {
  await database.query(
    `with words as (select array['Amidonnerie','Sucrerie','Brasserie','Chimie','Fibres','Lin','Colza','Bois','Laboratoire','Huilerie'] as first,
        array['du Santerre','de la Somme','du Vermandois','des Flandres','du Nord','de Thiérache','du Valois','de Picardie'] as last),
      made as (
        insert into company select filled.* from (select * from company where status = 'verified' limit 1) one, words, generate_series(1, $1) n,
          lateral jsonb_populate_record(null::company, to_jsonb(one) || jsonb_build_object('id', gen_random_uuid(), 'siren', lpad((100000000 + n)::text, 9, '0'),
          'name', words.first[1 + n % 10] || ' ' || words.last[1 + n % 8] || ' ' || n)) filled
        returning id, siren)
     insert into company_site select filled.* from (select * from company_site limit 1) site, made,
        lateral jsonb_populate_record(null::company_site, to_jsonb(site) || jsonb_build_object('id', gen_random_uuid(), 'company_id', made.id, 'siret', made.siren || '00017')) filled`,
    [count],
  );
}
