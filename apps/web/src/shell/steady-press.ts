const PRESSABLE = 'a,button,label,summary,input,[role=option]';
/** In pixels: how far a pointer strays while its owner still means the same spot. */
const STRAY = 10;
/** In pixels: a button gives way less than this under a press. */
const GIVES_WAY = 2;

interface Press {
  began: Element;
  /** Where the pointer was, and what was pressed, in pixels of the window. */
  x: number;
  y: number;
  area: DOMRect;
}

/**
 * A press acts on what it began on, although the page moves between down and up: a message above, a late answer, a field that is left. The
 * browser would give the click to what both places have in common or, under a finger, to what lies there now.
 */
export function steadyPresses(): void {
  let press: Press | undefined;
  const on = <Name extends 'pointerdown' | 'keydown' | 'click'>(name: Name, listen: (event: WindowEventMap[Name]) => void) =>
    addEventListener(name, listen, true);
  on('pointerdown', ({ target, clientX: x, clientY: y }) => {
    const began = (target as Element).closest(PRESSABLE);
    press = began ? { began, x, y, area: began.getBoundingClientRect() } : undefined;
  });
  on('keydown', () => {
    press = undefined;
  });
  on('click', (click) => {
    const before = press;
    press = undefined;
    if (!before || !wasCarriedAway(before, click)) return;
    click.preventDefault();
    click.stopPropagation();
    before.began.dispatchEvent(new MouseEvent('click', click));
  });
}

/** Whether the page has moved what was pressed from under the pointer, and not the pointer itself. */
function wasCarriedAway({ began, x, y, area }: Press, { target, clientX, clientY }: MouseEvent): boolean {
  const { left, top } = began.getBoundingClientRect();
  return (
    !began.contains(target as Node) &&
    Math.hypot(clientX - x, clientY - y) < STRAY &&
    Math.hypot(left - area.left, top - area.top) > GIVES_WAY
  );
}
