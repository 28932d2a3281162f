import { Box, Flex, Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Drawing, type DrawingName } from '../../../../art/drawings/Drawing.js';
import type { AppPath } from '../../../../shell/app-path.js';
import css from './Door.module.css';

interface DoorProps {
  drawing: DrawingName;
  title: string;
  what: string;
  to: AppPath;
  act: string;
  figure: number;
  unit: string;
}

export function Door({ drawing, title, what, to, act, figure, unit }: DoorProps) {
  return (
    <Flex component="section" gap="field" className={css.door}>
      <Drawing name={drawing} height={76} />
      <Stack gap={0} flex={1}>
        <Box component="h2" mb="xs">
          {title}
        </Box>
        <p className="dimmed">{what}</p>
        <p className={`strong ${css.act}`}>
          <Link to={to}>{act}</Link>
        </p>
        <Box component="p" fz="0.875rem" mt="auto" pt="sm" className="dimmed ruled">
          <Box component="span" c="var(--ink)" fz="1.375rem" mr="xxs" className="num">
            {figure}
          </Box>{' '}
          {unit}
        </Box>
      </Stack>
    </Flex>
  );
}
