import { Button, type ButtonProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes } from 'react';

type AnchorButtonProps = ButtonProps & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof ButtonProps>;

/** A button that leads to a page with filters or parameters: `to`, `params` and `search` are type-checked. */
export const LinkButton = createLink((props: AnchorButtonProps) => <Button component="a" {...props} />);
