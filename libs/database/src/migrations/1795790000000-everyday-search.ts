import type { MigrationInterface, QueryRunner } from 'typeorm';

const COMPANY_OF = 'select company.name from company_site join company on company.id = company_site.company_id where company_site.id =';

/** Marks that no word can be: `c_80021` commune, `d_80` department, `k_job` kind, `l_5` level, `r_h1503` occupation, `s_300078` skill, `f_housing`. */
const MARKS = `array_remove(
    array['c_' || one.commune_insee, 'd_' || lower(left(one.commune_insee, 2)), 'k_' || one.kind,
      case when one.remote <> 'none' then 'f_remote' end, case when one.housing_offered then 'f_housing' end,
      case when one.welcomes_disability then 'f_accessible' end]
    || (select coalesce(array_agg(distinct 'l_' || level), '{}') from unnest(one.target_levels) level)
    || (select coalesce(array_agg(distinct 'r_' || lower(rome)), '{}') from unnest(one.rome_codes) rome)
    || (select coalesce(array_agg('s_' || skill.ogr), '{}') from offer_skill skill where skill.offer_id = one.id), null)`;

/** Words of title and company, each also as `t_word`; words of the description; then marks. Without positions, which nothing asks for. */
const SEARCH = `strip(search_words(one.title) || search_words(coalesce(named, '')) || search_words(one.description))
    || array_to_tsvector((select coalesce(array_agg('t_' || word), '{}')
         from unnest(tsvector_to_array(search_words(one.title) || search_words(coalesce(named, '')))) word))
    || array_to_tsvector(${MARKS})`;

const BEFORE = `search_words(one.title) || search_words(coalesce(named, '')) || array_to_tsvector(array_remove(
    array['c_' || one.commune_insee, 'k_' || one.kind,
      case when one.remote <> 'none' then 'f_remote' end, case when one.housing_offered then 'f_housing' end,
      case when one.welcomes_disability then 'f_accessible' end]
    || (select coalesce(array_agg(distinct 'l_' || level), '{}') from unnest(one.target_levels) level)
    || (select coalesce(array_agg(distinct 'r_' || lower(rome)), '{}') from unnest(one.rome_codes) rome), null))`;

const COLUMNS = 'title, company_site_id, commune_insee, kind, remote, housing_offered, welcomes_disability, target_levels, rome_codes';

/** The search of offers also finds skills, descriptions and departments, and tells where it found a word. */
export class EverydaySearch1795790000000 implements MigrationInterface {
  name = 'EverydaySearch1795790000000';

  async up(runner: QueryRunner): Promise<void> {
    await follow(runner, { search: SEARCH, volatility: 'stable', columns: `${COLUMNS}, description` });
    await runner.query(`create function keep_skill_search() returns trigger language plpgsql as $$
      begin
        update offer set search = offer_search(offer, (${COMPANY_OF} offer.company_site_id))
        where id in (select offer_id from changed);
        return null;
      end $$`);
    for (const [event, rows] of [
      ['insert', 'new'],
      ['delete', 'old'],
    ])
      await runner.query(`create trigger skill_search_${event} after ${event} on offer_skill
        referencing ${rows} table as changed for each statement execute function keep_skill_search()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const event of ['insert', 'delete']) await runner.query(`drop trigger skill_search_${event} on offer_skill`);
    await runner.query('drop function keep_skill_search');
    await follow(runner, { search: BEFORE, volatility: 'immutable', columns: COLUMNS });
  }
}

async function follow(
  runner: QueryRunner,
  { search, volatility, columns }: { search: string; volatility: string; columns: string },
): Promise<void> {
  await runner.query(
    `create or replace function offer_search(one offer, named text) returns tsvector language sql ${volatility} return ${search}`,
  );
  await runner.query(`update offer set search = offer_search(offer, (${COMPANY_OF} offer.company_site_id))`);
  await runner.query('drop trigger offer_search on offer');
  await runner.query(
    `create trigger offer_search before insert or update of ${columns} on offer for each row execute function keep_offer_search()`,
  );
}
