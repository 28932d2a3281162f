import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Folded as `fold` of libs/reference does: lower case, no accents, signs become spaces. Built-in functions only, so no extension is asked of a database. */
const FOLDED = `regexp_replace(translate(replace(replace(replace(replace(replace(lower(words), 'œ', 'oe'), 'æ', 'ae'), 'Œ', 'oe'), 'Æ', 'ae'), '&', ''),
  'àâäáãåçéèêëíìîïñóòôöõúùûüýÿÀÂÄÁÃÅÇÉÈÊËÍÌÎÏÑÓÒÔÖÕÚÙÛÜÝŸ', 'aaaaaaceeeeiiiinooooouuuuyyaaaaaaceeeeiiiinooooouuuuyy'), '[^a-z0-9]+', ' ', 'g')`;

/** Words of the title and of the company; then marks that no word can be: `c_80021` commune, `k_job` kind, `l_5` level, `r_h1503` occupation, `f_housing`. */
const SEARCH = `search_words(one.title) || search_words(coalesce(named, '')) || array_to_tsvector(array_remove(
    array['c_' || one.commune_insee, 'k_' || one.kind,
      case when one.remote <> 'none' then 'f_remote' end, case when one.housing_offered then 'f_housing' end,
      case when one.welcomes_disability then 'f_accessible' end]
    || (select coalesce(array_agg(distinct 'l_' || level), '{}') from unnest(one.target_levels) level)
    || (select coalesce(array_agg(distinct 'r_' || lower(rome)), '{}') from unnest(one.rome_codes) rome), null))`;

const COMPANY_OF = 'select company.name from company_site join company on company.id = company_site.company_id where company_site.id =';

/** What the public list of offers looks for, in one indexed column kept by triggers. */
export class OfferSearch1795545237114 implements MigrationInterface {
  name = 'OfferSearch1795545237114';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create function search_words(words text) returns tsvector language sql immutable parallel safe return to_tsvector('simple', ${FOLDED})`,
    );
    await runner.query(`create function offer_search(one offer, named text) returns tsvector language sql immutable return ${SEARCH}`);
    await runner.query('alter table offer add column search tsvector');
    await runner.query('alter table offer alter column search set statistics 1000');
    // The planner looks at each of a thousand communes: few common values are enough, and ten times faster.
    await runner.query('alter table offer alter column commune_insee set statistics 10');
    await runner.query(`update offer set search = offer_search(offer, (${COMPANY_OF} offer.company_site_id))`);
    await runner.query(`create function keep_offer_search() returns trigger language plpgsql as $$
      begin
        new.search := offer_search(new, (${COMPANY_OF} new.company_site_id));
        return new;
      end $$`);
    await runner.query(`create trigger offer_search before insert or update of
        title, company_site_id, commune_insee, kind, remote, housing_offered, welcomes_disability, target_levels, rome_codes
      on offer for each row execute function keep_offer_search()`);
    await runner.query(`create function keep_company_search() returns trigger language plpgsql as $$
      begin
        update offer set search = offer_search(offer, new.name)
        where company_site_id in (select id from company_site where company_id = new.id);
        return null;
      end $$`);
    await runner.query(`create trigger company_search after update of name on company
      for each row when (old.name is distinct from new.name) execute function keep_company_search()`);
    await runner.query(`create index offer_search on offer using gin (search) where status = 'published'`);
    await runner.query(`create index offer_place on offer (commune_insee, published_at desc, id desc) where status = 'published'`);
    await runner.query(`create index offer_start_from on offer (start_from) where status = 'published'`);
    await runner.query(`create index offer_start_to on offer (start_to) where status = 'published'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['offer_start_to', 'offer_start_from', 'offer_place', 'offer_search']) await runner.query(`drop index ${name}`);
    await runner.query('alter table offer alter column commune_insee set statistics default');
    await runner.query('drop trigger company_search on company');
    await runner.query('drop trigger offer_search on offer');
    await runner.query('drop function keep_company_search');
    await runner.query('drop function keep_offer_search');
    await runner.query('alter table offer drop column search');
    await runner.query('drop function offer_search');
    await runner.query('drop function search_words');
  }
}
