import { Button, type ButtonProps } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes } from 'react';

interface AnchorButtonProps extends ButtonProps, Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof ButtonProps> {
  icon?: Icon;
}

/** A link that looks like a button; `to`, `params` and `search` are type-checked against the routes. */
export const LinkButton = createLink(({ icon: Glyph, ...props }: AnchorButtonProps) => (
  <Button component="a" leftSection={Glyph && <Glyph size={18} stroke={1.6} aria-hidden="true" />} {...props} />
));
