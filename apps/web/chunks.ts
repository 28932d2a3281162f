import { fileURLToPath } from 'node:url';
import type { Rolldown } from 'vite';

type Group = Rolldown.CodeSplittingGroup;
type NameOf = Extract<Group['name'], (...args: never) => unknown>;
type Context = Parameters<NameOf>[1];

const source = fileURLToPath(new URL('src/', import.meta.url));

/** What the pages that visitors open first are made of. A part of an earlier one is not repeated in a later one. */
const FIRST_PAGES = {
  public: ['features/home/HomeScreen.tsx'],
  search: ['features/offers/search/OffersScreen.tsx', 'features/offers/search/filters/SearchTools.tsx'],
  offer: ['features/offers/detail/OfferScreen.tsx'],
};

/** Our modules that `files` import, directly or through each other. */
function partsOf(files: readonly string[], context: Context): Set<string> {
  const parts = new Set<string>();
  const visit = (id: string) => {
    if (parts.has(id) || !id.startsWith(source)) return;
    parts.add(id);
    for (const next of context.getModuleInfo(id)?.importedIds ?? []) visit(next);
  };
  for (const file of files) visit(source + file);
  return parts;
}

function partsGroup(name: string, files: readonly string[], priority: number): Group {
  let parts: Set<string> | undefined;
  const nameOf: NameOf = (id, context) => {
    parts ??= partsOf(files, context);
    return parts.has(id) ? name : null;
  };
  return { name: nameOf, debugName: name, minShareCount: 2, priority };
}

/** Mantine's controls of a search. */
const CONTROLS =
  /@floating-ui|\/(Floating|Popover|Combobox|Tooltip|ScrollArea|FocusTrap|Checkbox|Chip|ActionIcon|InlineInput|InputsGroupFieldset|SegmentedControl|Slider|TextInput)\//;

/** What opens over the page once it is asked for, and what is written there: no list stands in need of it. */
const OVERLAYS = /react-remove-scroll|\/(ModalBase|Modal|Drawer|Menu|Textarea)\//;

/**
 * A module that two screens share would be a file of its own, over a hundred of them on one page. Each group is one file; whatever a
 * module of it imports goes with it, unless an earlier group has it. Screens stay files that are fetched when they are opened.
 */
export const groups: Group[] = [
  { name: 'core', tags: ['$initial'], priority: 10 },
  { name: 'law', test: /\/libs\/law\/|\/temporal-/, minShareCount: 2, priority: 9 },
  { name: 'kit', test: /@tabler|@tanstack|@mantine\/hooks/, minShareCount: 2, priority: 8 },
  { name: 'controls', test: CONTROLS, minShareCount: 2, priority: 7 },
  { name: 'overlays', test: OVERLAYS, minShareCount: 2, priority: 6 },
  ...Object.entries(FIRST_PAGES).map(([name, files], at) => partsGroup(name, files, 5 - at)),
  { name: 'forms', test: /@mantine\/(core|form)\/|react-number-format|\/src\/ui\/(forms|fields|dialogs)\//, minShareCount: 4, priority: 2 },
  { name: 'work', test: /\/src\/(ui|art|shell)\/|\/libs\/domain\//, minShareCount: 3, priority: 1 },
];
