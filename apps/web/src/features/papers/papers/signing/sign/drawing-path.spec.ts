import { describe, expect, it } from '@jest/globals';
import { DRAWING_BOX, DRAWING_MAX } from '@seve/domain';
import fc from 'fast-check';
import { drawingPath, isDrawn, pointIn } from './drawing-path.js';

/** Pattern of the api for a path. */
const TAKEN = /^(M\d{1,3} \d{1,3}( L\d{1,3} \d{1,3})* ?)+$/;

const point = fc.record({ x: fc.integer({ min: 0, max: DRAWING_BOX.width }), y: fc.integer({ min: 0, max: DRAWING_BOX.height }) });
const strokes = fc.array(fc.array(point, { minLength: 1, maxLength: 60 }), { minLength: 1, maxLength: 12 });

describe('the path of a drawn name', () => {
  it('moves to the first point of each stroke and draws lines to the others', () => {
    const path = drawingPath([
      [
        { x: 1, y: 2 },
        { x: 30, y: 40 },
        { x: 60, y: 40 },
      ],
      [{ x: 5, y: 5 }],
    ]);
    expect(path).toBe('M1 2 L30 40 L60 40 M5 5 L5 5');
  });

  it('leaves out what lies closer than the eye sees, and keeps the ends', () => {
    const line = Array.from({ length: 11 }, (_, x) => ({ x, y: 0 }));
    expect(drawingPath([line])).toBe('M0 0 L3 0 L6 0 L9 0 L10 0');
  });

  it('is one that the api takes, whatever is drawn', () => {
    fc.assert(
      fc.property(strokes, (drawn) => {
        const path = drawingPath(drawn);
        expect(path).toMatch(TAKEN);
        expect(path.length).toBeLessThanOrEqual(DRAWING_MAX);
      }),
    );
  });

  it.each([
    ['one endless stroke', [Array.from({ length: 20_000 }, (_, at) => ({ x: (at * 37) % 601, y: (at * 91) % 201 }))]],
    ['thousands of dots', Array.from({ length: 5_000 }, (_, at) => [{ x: at % 601, y: at % 201 }])],
  ])('of %s is cut to what the api takes', (_case, drawn) => {
    const path = drawingPath(drawn);
    expect(path).toMatch(TAKEN);
    expect(path.length).toBeLessThanOrEqual(DRAWING_MAX);
  });

  it('of nothing is empty', () => expect([drawingPath([]), drawingPath([[]])]).toEqual(['', '']));

  it('lies in the box, whatever the size of the screen', () => {
    expect(pointIn({ x: 175, y: 58 }, { width: 350, height: 116 })).toEqual({ x: 300, y: 100 });
    expect(pointIn({ x: -4, y: 900 }, { width: 350, height: 116 })).toEqual({ x: 0, y: 200 });
  });

  it('is a name only when it is more than a slip of the hand', () => {
    const dot = [{ x: 5, y: 5 }];
    expect([isDrawn([]), isDrawn([dot]), isDrawn([[...dot, { x: 8, y: 6 }]])]).toEqual([false, false, false]);
    expect(isDrawn([[...dot, { x: 60, y: 20 }]])).toBe(true);
  });
});
