import { Flex, Stack, type StackProps } from '@mantine/core';
import { type ReactNode, useId } from 'react';

interface SectionProps extends Omit<StackProps, 'id' | 'title'> {
  title: ReactNode;
  /** Of the heading; generated unless given. */
  id?: string;
  /** Of the heading, which looks one level lower. */
  level?: 2 | 3;
  /** On a sheet of paper: what the reader does here. */
  isSheet?: boolean;
  /** Stands in the line of the heading, at its end. */
  beside?: ReactNode;
}

/** A section of a page under its heading, by which it is named. */
export function Section({ title, id, level = 2, isSheet = false, beside, children, ...stack }: SectionProps) {
  const generated = useId();
  const named = id ?? generated;
  const Heading = `h${level}` as const;
  const heading = (
    <Heading id={named} className={level === 2 ? 'h3' : 'h4'}>
      {title}
    </Heading>
  );
  return (
    <Stack component="section" gap="sm" {...(isSheet && { p: 'lg', className: 'sheet' })} aria-labelledby={named} {...stack}>
      {beside === undefined ? (
        heading
      ) : (
        <Flex columnGap="md" rowGap="xs" align="baseline" justify="space-between" wrap="wrap">
          {heading}
          {beside}
        </Flex>
      )}
      {children}
    </Stack>
  );
}
