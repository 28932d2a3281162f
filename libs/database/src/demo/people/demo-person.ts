export interface DemoPerson {
  firstName: string;
  lastName: string;
  email: string;
}

export const demoName = ({ firstName, lastName }: Pick<DemoPerson, 'firstName' | 'lastName'>): string => `${firstName} ${lastName}`;

/** Returns an address such as `maelys.caron@<domain>` for `Maëlys Caron`. */
export function addressOf(firstName: string, lastName: string, domain: string): string {
  const plain = (name: string) =>
    name
      .normalize('NFD')
      .replace(/[^a-zA-Z-]/g, '')
      .toLowerCase();
  return `${plain(firstName)}.${plain(lastName)}@${domain}`;
}
