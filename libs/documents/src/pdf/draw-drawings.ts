import { DRAWING_BOX, type DrawnName } from '@seve/domain';
import { SMALL_TEXT } from './draw-text.js';
import { type Element, INK, MARGIN, type PaperSheet, TEXT_WIDTH } from './paper-sheet.js';

const COLUMNS = 3;
const GAP = 10;
const PAD = 6;
const WIDTH = (TEXT_WIDTH - (COLUMNS - 1) * GAP) / COLUMNS;
const SCALE = (WIDTH - 2 * PAD) / DRAWING_BOX.width;
const DRAWN = DRAWING_BOX.height * SCALE;
const HEIGHT = DRAWN + SMALL_TEXT.leading + 3 * PAD;
/** Width of a stroke, in units of the path: as on the screen. */
const PEN = 3.5;

/** Draws names as they were drawn, three side by side, with the typed name below each. */
export function drawDrawings(sheet: PaperSheet, parent: Element, drawings: readonly DrawnName[]): void {
  for (let index = 0; index < drawings.length; index += COLUMNS) {
    sheet.need(HEIGHT);
    drawings.slice(index, index + COLUMNS).forEach((drawing, column) => {
      drawName(sheet, parent, drawing, MARGIN.side + column * (WIDTH + GAP));
    });
    sheet.y += HEIGHT + GAP;
  }
}

function drawName(sheet: PaperSheet, parent: Element, { name, path }: DrawnName, x: number): void {
  const { y, pdf } = sheet;
  const below = sheet.lines(name, SMALL_TEXT, WIDTH - 2 * PAD)[0] ?? '';
  sheet.frame(x, y, WIDTH, HEIGHT);
  const figure = () => {
    pdf.save();
    pdf.translate(x + PAD, y + PAD).scale(SCALE);
    // A path may leave its box; what it draws there must not cover other words.
    pdf.rect(0, 0, DRAWING_BOX.width, DRAWING_BOX.height).clip();
    pdf.path(path).lineWidth(PEN).lineCap('round').lineJoin('round').stroke(INK);
    pdf.restore();
  };
  sheet.tag(parent, 'Figure', (element) => element.add(figure), { alt: `Nom dessiné par ${name}` });
  sheet.tag(parent, 'P', (element) => element.add(() => sheet.draw(`${below.trimEnd()} `, x + PAD, y + DRAWN + 2 * PAD, SMALL_TEXT)));
}
