import type { World } from '../../support/world.js';

/** Where the last letter to this person leads: its first link below `path`, as a person would open it. */
export function letterLink(world: World, to: string, path: string): string {
  const start = `${world.url}${path}`;
  const text = world.mails(to).at(-1)?.text ?? '';
  const link = text.split(/[\s<>()[\]]+/).find((word) => word.startsWith(start));
  if (!link) throw new Error(`the last letter to ${to} has no link to ${path}:\n${text}`);
  return link;
}
