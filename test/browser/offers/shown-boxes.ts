import type { Locator } from 'playwright-core';

interface ShownBox {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export const boxesOf = (all: Locator): Promise<ShownBox[]> =>
  all.evaluateAll((elements: { textContent: string; getBoundingClientRect(): Omit<ShownBox, 'text'> }[]) =>
    elements.map((one) => {
      const { left, right, top, bottom } = one.getBoundingClientRect();
      return { text: one.textContent, left, right, top, bottom };
    }),
  );

export const touching = (boxes: readonly ShownBox[]) =>
  boxes.flatMap((one, at) =>
    boxes
      .slice(at + 1)
      .filter((other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom)
      .map((other) => [one, other]),
  );
