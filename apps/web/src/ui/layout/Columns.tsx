import { Box, type BoxProps, createPolymorphicComponent, getSpacing, type MantineSpacing } from '@mantine/core';
import type { CSSProperties, ReactNode } from 'react';
import css from './Columns.module.css';

interface ColumnsProps extends BoxProps {
  /** A number of equal columns, or a value of `grid-template-columns`. */
  columns: number | string;
  /** Smallest screen that shows the columns; smaller ones show one column. Every screen by default. */
  from?: 'tablet' | 'desktop';
  gap?: MantineSpacing;
  /** Gap between rows, when it differs from `gap`. */
  rowGap?: MantineSpacing;
  align?: CSSProperties['alignItems'];
  /** Hairline above or below, for a row of a list. */
  rule?: 'above' | 'below';
  children?: ReactNode;
}

const RULES = { above: css.ruled, below: css.underlined } as const;

function ColumnsOf({ columns, from, gap = 0, rowGap = gap, align = 'stretch', rule, className, style, ...others }: ColumnsProps) {
  const variables = {
    '--columns': typeof columns === 'number' ? `repeat(${columns}, minmax(0, 1fr))` : columns,
    '--columns-gap': getSpacing(gap),
    '--columns-row-gap': getSpacing(rowGap),
    '--columns-align': align,
  };
  const classes = [css.columns, from && css[from], rule && RULES[rule], className].filter(Boolean).join(' ');
  return <Box className={classes} style={[variables as CSSProperties, style]} {...others} />;
}

/** A grid with given columns; one column on smaller screens. */
export const Columns = createPolymorphicComponent<'div', ColumnsProps>(ColumnsOf);
