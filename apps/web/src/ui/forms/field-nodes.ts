const FOCUSABLE = 'input:not([type=hidden]), textarea, select, button';

/** Returns the field of a path, preferring an open dialog to the page behind it. Mantine sets `data-path` on the input or on the group around it. */
function fieldNode(path: string): HTMLElement | null {
  if (path === '') return null;
  const at = `[data-path="${CSS.escape(path)}"]`;
  const marked = document.querySelector<HTMLElement>(`[role=dialog] ${at}`) ?? document.querySelector<HTMLElement>(at);
  return marked?.matches(FOCUSABLE) ? marked : (marked?.querySelector<HTMLElement>(FOCUSABLE) ?? null);
}

/** Returns the text of a field's label without "obligatoire" and hints; null when there is no such field. */
export function fieldLabel(path: string): string | null {
  const node = fieldNode(path);
  if (!node) return null;
  const group = node.closest<HTMLElement>('fieldset, [role=radiogroup], [role=group]');
  const legend =
    group?.querySelector('legend') ??
    (group?.getAttribute('aria-labelledby') ? document.getElementById(group.getAttribute('aria-labelledby') ?? '') : null);
  const isChoice = node.matches('[type=radio], [type=checkbox]');
  const label = (isChoice ? legend : null) ?? (node as HTMLInputElement).labels?.[0] ?? null;
  return (label?.querySelector('[data-label]') ?? label)?.textContent?.trim() ?? node.getAttribute('aria-label') ?? '';
}

/** Focuses a field and opens the folded sections around it. */
export function focusField(path: string): void {
  const node = fieldNode(path);
  for (let fold = node?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true;
  node?.scrollIntoView({ block: 'center' });
  node?.focus({ preventScroll: true });
}
