/** Joins the host of a `placement`, where it has an account: `site` and `company`. */
export const HOST = `left join company_site site on site.id = placement.company_site_id left join company on company.id = site.company_id`;

/** Beside `HOST`: the company's own name, else the one that was typed. */
export const HOST_NAME = 'coalesce(company.name, placement.host_name)';
