import { Flex } from '@mantine/core';
import type { ReactNode } from 'react';
import css from './FormActs.module.css';

/** Row with the submit button of a form and the links beside it. */
export function FormActs({ children }: { children: ReactNode }) {
  return (
    <Flex rowGap="sm" columnGap="field" align="center" wrap="wrap" className={css.acts}>
      {children}
    </Flex>
  );
}
