import { readdirSync, readFileSync } from 'node:fs';

/** Returns top-level folders without a row in README's table. */
export function untoldRooms() {
  const readme = readFileSync('README.md', 'utf8');
  return ['apps', 'libs']
    .flatMap((parent) => readdirSync(parent, { withFileTypes: true }).map((entry) => ({ name: `${parent}/${entry.name}`, entry })))
    .filter(({ name, entry }) => entry.isDirectory() && !readme.includes(`| \`${name}\``))
    .map(({ name }) => `${name}: README has no sentence on this room`);
}

/** Features of the web without a counterpart in the api, each with the reason. */
const WEB_ALONE = {
  'papers/papers': 'one set of screens for the papers of every kind',
  'platform/legal': 'pages of text',
  'platform/tools': 'a page of links',
};

/** Returns features of the web without a counterpart in the api, and modules of the api named differently from their feature. */
export function strangeFeatures() {
  const features = (root) => foldersIn(root).flatMap((wing) => foldersIn(`${root}/${wing}`).map((feature) => `${wing}/${feature}`));
  const api = features('apps/api/src');
  const web = features('apps/web/src/features');
  const strange = web.filter((feature) => !api.includes(feature) && !Object.hasOwn(WEB_ALONE, feature));
  const unnamed = api.filter((feature) => {
    const modules = readdirSync(`apps/api/src/${feature}`).filter((file) => file.endsWith('.module.ts'));
    return modules.length > 0 && !modules.includes(`${feature.split('/')[1]}.module.ts`);
  });
  const idle = Object.keys(WEB_ALONE).filter((feature) => api.includes(feature) || !web.includes(feature));
  return [
    ...strange.map((feature) => `apps/web/src/features/${feature}: the api has no feature of this name; join it, or say why in rooms.mjs`),
    ...unnamed.map((feature) => `apps/api/src/${feature}: its module has another name than its folder`),
    ...idle.map((feature) => `rooms.mjs: WEB_ALONE names ${feature}, which needs it no more`),
  ];
}

const foldersIn = (folder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
