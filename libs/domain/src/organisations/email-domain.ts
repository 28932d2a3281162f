/** Domains of public mail providers, which say nothing about an employer. */
const FREE_MAIL = new Set([
  ...['gmail.com', 'googlemail.com', 'outlook.com', 'outlook.fr', 'hotmail.com', 'hotmail.fr', 'live.com', 'live.fr', 'msn.com'],
  ...['yahoo.com', 'yahoo.fr', 'ymail.com', 'icloud.com', 'me.com', 'mac.com', 'aol.com', 'gmx.com', 'gmx.fr', 'proton.me'],
  ...['outlook.be', 'hotmail.be', 'hotmail.co.uk', 'yahoo.be', 'yahoo.co.uk', 'gmx.net', 'gmx.de', 'mail.com', 'zoho.com', 'pm.me'],
  ...['tutanota.com', 'tuta.com', 'tuta.io', 'mailo.com', 'ik.me', 'caramail.com', 'caramail.fr', 'club-internet.fr', 'aliceadsl.fr'],
  ...['yopmail.com', 'yopmail.fr', 'mailinator.com', 'guerrillamail.com', '10minutemail.com', 'temp-mail.org', 'trashmail.com'],
  ...['protonmail.com', 'orange.fr', 'wanadoo.fr', 'free.fr', 'sfr.fr', 'neuf.fr', 'laposte.net', 'bbox.fr', 'numericable.fr'],
]);

/** Relation of an e-mail domain to a company: its website's domain, another one, a public mail provider, or no website to compare with. */
export const DOMAIN_MATCHES = ['website', 'other', 'free', 'no_website'] as const;
export type DomainMatch = (typeof DOMAIN_MATCHES)[number];

export const domainOf = (email: string): string => email.slice(email.lastIndexOf('@') + 1).toLowerCase();

export const isFreeMail = (domain: string): boolean => FREE_MAIL.has(domain);

/** Returns the host of a website without `www.`; null for none. */
export function websiteHost(website: string | null): string | null {
  if (website === null || !URL.canParse(website)) return null;
  return new URL(website).hostname.toLowerCase().replace(/^www\./, '');
}

const isWithin = (one: string, other: string) => one === other || one.endsWith(`.${other}`);

/** Compares the domain of an address with the company's website; subdomains of either match. */
export function matchDomain(domain: string, website: string | null): DomainMatch {
  if (isFreeMail(domain)) return 'free';
  const host = websiteHost(website);
  if (host === null) return 'no_website';
  return isWithin(domain, host) || isWithin(host, domain) ? 'website' : 'other';
}
