import { Flex } from '@mantine/core';
import type { ReactNode } from 'react';
import css from './ActBar.module.css';

/** Bar with the acts for the selected rows of a list; sticks to the bottom of the window. */
export const ActBar = ({ children }: { children: ReactNode }) => (
  <Flex rowGap="xxs" columnGap="sm" align="center" wrap="wrap" className={`no-print ${css.bar}`}>
    {children}
  </Flex>
);
