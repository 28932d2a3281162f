import type { World } from '../../support/world.js';

/** The first link below `path` of the last letter to this person that has one, as a person would open it. */
export function letterLink(world: World, to: string, path: string): string {
  const start = `${world.url}${path}`;
  const links = world.mails(to).map(({ text }) => text.split(/[\s<>()[\]]+/).find((word) => word.startsWith(start)));
  const link = links.findLast((one) => one !== undefined);
  if (!link) throw new Error(`no letter to ${to} has a link to ${path}`);
  return link;
}
