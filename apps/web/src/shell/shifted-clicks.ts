const PRESSABLE = 'a,button,label,summary,input,[role=option]';
/** Largest distance between pointerdown and click that still counts as one spot, in pixels. */
const POINTER_TOLERANCE = 10;
/** An element that moves no further counts as unmoved, in pixels; buttons move by 1 under `:active`. */
const ELEMENT_TOLERANCE = 2;

/** Position at pointerdown, in pixels of the viewport. */
interface Press {
  element: Element;
  x: number;
  y: number;
  area: DOMRect;
}

/**
 * Redirects a click to the element of its pointerdown when a layout shift moved that element in between. Browsers send such a click to the
 * nearest common ancestor (mouse) or to the element that now lies under the pointer (touch). A pointer that moved away cancels as usual.
 */
export function redirectShiftedClicks(): void {
  let press: Press | undefined;
  const start = ({ target, clientX: x, clientY: y }: PointerEvent) => {
    const element = (target as Element).closest(PRESSABLE);
    press = element ? { element, x, y, area: element.getBoundingClientRect() } : undefined;
  };
  const cancel = () => {
    press = undefined;
  };
  const redirect = (click: MouseEvent) => {
    const before = press;
    press = undefined;
    if (!before || !isShifted(before, click)) return;
    click.preventDefault();
    click.stopPropagation();
    before.element.dispatchEvent(new MouseEvent('click', click));
  };
  addEventListener('pointerdown', start, true);
  addEventListener('keydown', cancel, true);
  addEventListener('click', redirect, true);
}

function isShifted({ element, x, y, area }: Press, { target, clientX, clientY }: MouseEvent): boolean {
  const { left, top } = element.getBoundingClientRect();
  return (
    !element.contains(target as Node) &&
    Math.hypot(clientX - x, clientY - y) < POINTER_TOLERANCE &&
    Math.hypot(left - area.left, top - area.top) > ELEMENT_TOLERANCE
  );
}
