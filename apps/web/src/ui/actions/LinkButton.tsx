import { Button, type ButtonProps } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes } from 'react';

interface AnchorButtonProps extends ButtonProps, Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof ButtonProps> {
  icon?: Icon;
}

/** A button that leads to a page with filters or parameters: `to`, `params` and `search` are type-checked. */
export const LinkButton = createLink(({ icon: Glyph, ...props }: AnchorButtonProps) => (
  <Button component="a" leftSection={Glyph && <Glyph size={18} stroke={1.6} aria-hidden="true" />} {...props} />
));
