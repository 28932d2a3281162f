import { Flex, type FlexProps } from '@mantine/core';
import css from './SidePart.module.css';

interface SidePartProps extends Omit<FlexProps, 'className'> {
  /** Id of the heading that labels the part. */
  'aria-labelledby': string;
}

/** Content beside the main part of a screen, behind a hairline; below it on smaller screens. */
export const SidePart = (others: SidePartProps) => <Flex component="section" direction="column" className={css.side} {...others} />;
