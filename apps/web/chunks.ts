import { fileURLToPath } from 'node:url';
import type { Rolldown } from 'vite';

type Group = Rolldown.CodeSplittingGroup;
type NameOf = Extract<Group['name'], (...args: never) => unknown>;
type Context = Parameters<NameOf>[1];

const source = fileURLToPath(new URL('src/', import.meta.url));

/**
 * What the pages that visitors open first are made of. A part of an earlier one is not repeated in a later one. The search comes after the
 * list is painted: what both share goes with the list, so that the list does not wait for the controls of the search.
 */
const FIRST_PAGES = {
  public: ['features/platform/home/HomeScreen.tsx', 'features/offers/offers/search/OffersScreen.tsx'],
  search: ['features/offers/offers/search/filters/SearchTools.tsx'],
};

const ICON = /\/icons\/(Icon\w+)\./;

/** Our modules that `files` import, directly or through each other, and the names of the icons in them: one module exports all icons. */
function partsOf(files: readonly string[], context: Context): Set<string> {
  const parts = new Set<string>();
  const visit = (id: string) => {
    if (parts.has(id) || !id.startsWith(source)) return;
    parts.add(id);
    for (const [icon] of context.getModuleInfo(id)?.code?.matchAll(/\bIcon[A-Z0-9]\w*/g) ?? []) parts.add(icon);
    for (const next of context.getModuleInfo(id)?.importedIds ?? []) visit(next);
  };
  for (const file of files) visit(source + file);
  return parts;
}

function partsGroup(name: string, files: readonly string[], priority: number): Group {
  let parts: Set<string> | undefined;
  const nameOf: NameOf = (id, context) => {
    parts ??= partsOf(files, context);
    return parts.has(ICON.exec(id)?.[1] ?? id) || (name === 'public' && CALLS.test(id)) ? name : null;
  };
  return { name: nameOf, debugName: name, minShareCount: 2, priority };
}

/** Calls of the first pages that the loaders of other pages make, too: else the first pages would fetch the loaders of all. */
const CALLS = /\/operations\/(applications|auth|drafts|invitations|matches|proposals|reference|running-offers|saved-offers|site)\./;

/** What every screen needs: hooks, queries, and the few controls of a list itself. */
const KIT = /@tanstack|@mantine\/hooks|\/(SegmentedControl|FloatingIndicator|ActionIcon|VisuallyHidden)\//;

/** Mantine's controls of a search. */
const CONTROLS =
  /@floating-ui|\/(Floating|Popover|Combobox|Tooltip|ScrollArea|FocusTrap|Checkbox|Chip|InlineInput|InputsGroupFieldset|Slider|TextInput)\//;

/** What opens over the page once it is asked for, and what is written there: no list stands in need of it. */
const OVERLAYS = /react-remove-scroll|\/(ModalBase|Modal|Drawer|Menu|Textarea)\//;

/** Fields that few forms have. */
const FIELDS = /react-number-format|\/(NumberInput|PasswordInput|Select)\/|\/src\/ui\/fields\//;

/** What every form has, and the rest of Mantine that several screens use. */
const FORM = /@mantine\/(core|form)\/|\/src\/ui\/(forms|dialogs)\//;

/** What only shows. */
const CHIPS = /\/src\/(art|ui\/(chips|format|images|law|layout|lists|wording))\//;

/**
 * A module that two screens share would be a file of its own, over a hundred of them on one page. Each group is one file; whatever a
 * module of it imports goes with it, unless an earlier group has it. Screens stay files that are fetched when they are opened. A screen
 * fetches the whole of a group for one module of it: heavy parts of few screens (law, hazards, cv, letters) are groups of their own.
 */
export const groups: Group[] = [
  { name: 'core', tags: ['$initial'], priority: 10 },
  // A table without dates: the page of an offer needs no other law.
  { name: 'hazards', test: /\/libs\/law\/src\/minors\/hazards/, minShareCount: 2, priority: 10 },
  { name: 'law', test: /\/libs\/law\//, minShareCount: 2, priority: 9 },
  { name: 'kit', test: KIT, minShareCount: 2, priority: 8 },
  { name: 'controls', test: CONTROLS, minShareCount: 2, priority: 7 },
  { name: 'overlays', test: OVERLAYS, minShareCount: 2, priority: 6 },
  ...Object.entries(FIRST_PAGES).map(([name, files], at) => partsGroup(name, files, 5 - at)),
  // Loaders and addresses of the other pages.
  { name: 'screens', test: /\.screens\.ts$/, priority: 3.5 },
  { name: 'icons', test: /@tabler/, minShareCount: 2, priority: 3 },
  { name: 'fields', test: FIELDS, minShareCount: 3, priority: 3 },
  { name: 'form', test: FORM, minShareCount: 4, priority: 3 },
  { name: 'chips', test: CHIPS, minShareCount: 3, priority: 2 },
  { name: 'cv', test: /dropzone|\/src\/ui\/cv\//, minShareCount: 2, priority: 2 },
  { name: 'letters', test: /@casl|\/libs\/domain\/src\/(mail|rights)|\/use-letter-name\./, minShareCount: 2, priority: 2 },
  { name: 'work', test: /\/src\/(ui|shell)\/|\/libs\/domain\//, minShareCount: 3, priority: 1 },
  partsGroup('offer', ['features/offers/offers/detail/OfferScreen.tsx'], 0),
];
