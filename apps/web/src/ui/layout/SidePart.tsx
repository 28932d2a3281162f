import { Flex, type FlexProps } from '@mantine/core';
import css from './SidePart.module.css';

interface SidePartProps extends Omit<FlexProps, 'className'> {
  /** The id of its title. */
  'aria-labelledby': string;
}

/** What stands beside the main part of a screen behind a hairline; under it on smaller screens. */
export const SidePart = (others: SidePartProps) => <Flex component="section" direction="column" className={css.side} {...others} />;
