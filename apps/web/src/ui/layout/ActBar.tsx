import { Flex } from '@mantine/core';
import type { ReactNode } from 'react';
import css from './ActBar.module.css';

/** Acts for what is selected in a list; stays visible under its rows. */
export const ActBar = ({ children }: { children: ReactNode }) => (
  <Flex rowGap="xxs" columnGap="sm" align="center" wrap="wrap" className={`no-print ${css.bar}`}>
    {children}
  </Flex>
);
