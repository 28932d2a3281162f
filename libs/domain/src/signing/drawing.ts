/** Size of the box in which a name is drawn, in units of its path. */
export const DRAWING_BOX = { width: 600, height: 200 } as const;
/** Most characters of a path. */
export const DRAWING_MAX = 12_000;
const DRAWING = /^(M\d{1,3} \d{1,3}( L\d{1,3} \d{1,3})* ?)+$/;

/** Whether the text is a path of strokes and nothing else: `M1 2 L3 4`. */
export const isDrawing = (text: string): boolean => text.length <= DRAWING_MAX && DRAWING.test(text);
