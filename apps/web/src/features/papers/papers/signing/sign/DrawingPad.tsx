import { Box, Button, Group, Input } from '@mantine/core';
import { DRAWING_BOX } from '@seve/domain';
import { IconArrowBackUp, IconEraser } from '@tabler/icons-react';
import { type PointerEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldLabel } from '../../../../../ui/forms/FieldLabel.js';
import { drawingPath, type Point, pointIn, type Stroke } from './drawing-path.js';

interface DrawingPadProps {
  strokes: readonly Stroke[];
  /** Shown under the drawing. */
  name: string;
  error: string | null;
  onDraw: (strokes: Stroke[]) => void;
}

const BASELINE = 160;
const MARGIN = 24;

/** A name drawn with mouse, finger or pen. */
export function DrawingPad({ strokes, name, error, onDraw }: DrawingPadProps) {
  const { t } = useTranslation('signature');
  const pen = useRef<Point[] | null>(null);
  const [live, setLive] = useState<Stroke>([]);
  const draw = (event: PointerEvent<SVGSVGElement>) => {
    if (pen.current === null) return;
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    pen.current.push(pointIn({ x: event.clientX - left, y: event.clientY - top }, { width, height }));
    setLive([...pen.current]);
  };
  const start = (event: PointerEvent<SVGSVGElement>) => {
    if (event.button !== 0 || pen.current !== null) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    pen.current = [];
    draw(event);
  };
  const stop = () => {
    if (pen.current === null) return;
    onDraw([...strokes, pen.current]);
    pen.current = null;
    setLive([]);
  };
  return (
    <fieldset data-path="drawing">
      <Input.Label component="legend">
        <FieldLabel required hint={t('drawing.hint')}>
          {t('drawing.label')}
        </FieldLabel>
      </Input.Label>
      <Box
        component="svg"
        viewBox={`0 0 ${DRAWING_BOX.width} ${DRAWING_BOX.height}`}
        w="100%"
        mt="xs"
        display="block"
        bg="var(--page)"
        bd={error === null ? '1px solid var(--control)' : '2px solid var(--alert-text)'}
        // Without it a finger scrolls the page.
        style={{ borderRadius: 4, cursor: 'crosshair', touchAction: 'none', userSelect: 'none' }}
        role="img"
        aria-label={strokes.length === 0 ? t('drawing.empty') : t('drawing.strokes', { count: strokes.length })}
        onPointerDown={start}
        onPointerMove={draw}
        onPointerUp={stop}
        onPointerCancel={stop}
      >
        <path
          d={`M${MARGIN} ${BASELINE} H${DRAWING_BOX.width - MARGIN}`}
          fill="none"
          stroke="var(--control)"
          strokeWidth={1.5}
          strokeDasharray="2 6"
        />
        <path
          d={drawingPath([...strokes, live])}
          fill="none"
          stroke="var(--ink)"
          strokeWidth={3.5}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </Box>
      <Box component="p" mt="xxs" className="micro dimmed">
        {name}
      </Box>
      {error !== null && (
        <Input.Error mt="xs" size="md">
          {error}
        </Input.Error>
      )}
      <Group gap="xs" mt="xs">
        <Button
          variant="subtle"
          size="sm"
          leftSection={<IconArrowBackUp size={18} stroke={1.6} aria-hidden="true" />}
          onClick={() => onDraw(strokes.slice(0, -1))}
        >
          {t('drawing.undo')}
        </Button>
        <Button
          variant="subtle"
          size="sm"
          leftSection={<IconEraser size={18} stroke={1.6} aria-hidden="true" />}
          onClick={() => onDraw([])}
        >
          {t('drawing.clear')}
        </Button>
      </Group>
    </fieldset>
  );
}
