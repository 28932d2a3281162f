const WORDS = ['laboratoire', 'technicien', 'contrôle', 'chimie', 'introuvable'];

/** The peer: what a first version would ask. Mean milliseconds of one list with its count. */
export async function naiveList(database, seconds) {
  const until = Date.now() + seconds * 1_000;
  let count = 0;
  const from = performance.now();
  while (Date.now() < until) {
    const like = `%${WORDS[count % WORDS.length]}%`;
    const where = `from offer join company_site site on site.id = offer.company_site_id join company on company.id = site.company_id
      where offer.status = 'published' and (offer.title ilike $1 or company.name ilike $1)`;
    await database.query(
      `select offer.id, offer.title, company.name ${where} order by offer.published_at desc, offer.id desc limit 20 offset 0`,
      [like],
    );
    await database.query(`select count(*) ${where}`, [like]);
    count += 1;
  }
  return (performance.now() - from) / count;
}
