/** First part of the path of every screen that a link with a token opens, with or without its token. */
const LINK_SCREENS: ReadonlySet<string> = new Set([
  ...['signature', 'convention', 'place', 'responsable', 'invitation', 'confirmer', 'adresse', 'desabonnement', 'preferences'],
]);
/** Screens with a token at a longer path whose first part is also used without one. */
const LINK_PATHS: ReadonlySet<string> = new Set(['connexion/lien', 'mot-de-passe/nouveau']);

/** Whether the address of a page carries, or may carry, a secret of its reader. `path` has no leading slash. */
export function isLinkPage(path: string, asked: URLSearchParams): boolean {
  const known = path.replace(/\/+$/, '').toLowerCase();
  return asked.has('token') || LINK_SCREENS.has(known.split('/', 1)[0] ?? '') || LINK_PATHS.has(known);
}
